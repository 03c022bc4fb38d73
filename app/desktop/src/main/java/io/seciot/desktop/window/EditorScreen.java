package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.findings.FindingsView;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.inspector.DataViewModel;
import io.seciot.desktop.inspector.InspectorView;
import io.seciot.desktop.inspector.InspectorViewModel;
import io.seciot.desktop.palette.PaletteView;
import io.seciot.desktop.palette.PaletteViewModel;
import io.seciot.desktop.questions.QuestionsView;
import io.seciot.desktop.questions.QuestionsViewModel;
import io.seciot.desktop.report.ExportDialog;
import io.seciot.desktop.report.ExportViewModel;
import io.seciot.desktop.report.ReportWriter;
import io.seciot.desktop.standards.StandardsView;
import io.seciot.desktop.standards.StandardsViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Architecture;
import io.seciot.model.View;
import io.seciot.model.edit.Edits;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedSets;
import org.kordamp.ikonli.javafx.FontIcon;

/** One open document on the screen: palette, drawing, inspector, panels, status. */
public final class EditorScreen {

  private final OpenDocument document;
  private final Services services;
  private final Texts texts;
  private final EditorViewModel editor;
  private final DiagramView diagram;
  private final FindingsViewModel findings;
  private final QuestionsViewModel questions;
  private final StandardsViewModel standards;
  private final TabPane panels = new TabPane();
  private final StatusLine status;
  private final BorderPane root = new BorderPane();

  /** Shows this document. */
  public EditorScreen(OpenDocument document, Services services) {
    this.document = document;
    this.services = services;
    this.texts = services.texts();
    this.editor = document.editor();
    this.diagram =
        new DiagramView(editor, document.drawing(), document.analysis(), texts.get("diagram.name"));
    this.findings = new FindingsViewModel(editor, document.analysis());
    this.questions =
        new QuestionsViewModel(
            editor, document.analysis(), services.settings()::userName, services.today());
    this.standards = new StandardsViewModel(document.analysis());
    this.status = new StatusLine(document, diagram, texts);
    findings
        .selectedIdProperty()
        .subscribe((before, now) -> Platform.runLater(diagram::revealHighlight));
    questions
        .selectedProperty()
        .subscribe(asked -> asked.ifPresent(q -> diagram.reveal(q.item().id())));
    fillPanels();
    root.setCenter(layout());
    root.setBottom(status.node());
    root.getStyleClass().add("editor-screen");
  }

  private Node layout() {
    PaletteView palette =
        new PaletteView(
            new PaletteViewModel(editor.vocabulary()), editor, document.drawing(), diagram, texts);
    InspectorView inspector =
        new InspectorView(
            new InspectorViewModel(editor, services.parts(), texts),
            new DataViewModel(editor),
            texts);
    SplitPane upper = new SplitPane(palette.node(), sheet(), inspector.node());
    upper.setDividerPositions(0.155, 0.765);
    SplitPane.setResizableWithParent(palette.node(), false);
    SplitPane.setResizableWithParent(inspector.node(), false);
    palette.node().setMinWidth(150);
    inspector.node().setMinWidth(230);
    SplitPane all = new SplitPane(upper, panels);
    all.setOrientation(Orientation.VERTICAL);
    all.setDividerPositions(0.64);
    SplitPane.setResizableWithParent(panels, false);
    return all;
  }

  private Region sheet() {
    Label hint = new Label(texts.get("diagram.empty"), new FontIcon("mdi2g-gesture-tap"));
    hint.getStyleClass().add("diagram-hint");
    hint.setMouseTransparent(true);
    hint.visibleProperty().bind(editor.sketchProperty().map(sketch -> sketch.nodes().isEmpty()));
    StackPane sheet = new StackPane(diagram, hint);
    sheet.getStyleClass().add("sheet");
    return sheet;
  }

  private void fillPanels() {
    FindingsView findingsView = new FindingsView(findings, texts);
    QuestionsView questionsView = new QuestionsView(questions, services.parts(), texts);
    StandardsView standardsView =
        new StandardsView(standards, texts, this::openQuestion, this::openFinding);
    panels.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    panels.getStyleClass().add("panels");
    panels
        .getTabs()
        .addAll(
            tab(
                "findings",
                findings
                    .shownProperty()
                    .map(list -> texts.get("panel.findings", findings.open().size())),
                findingsView.node()),
            tab(
                "questions",
                document
                    .analysis()
                    .analysisProperty()
                    .map(a -> texts.get("panel.questions", a.questions().size())),
                questionsView.node()),
            tab(
                "standards",
                Bindings.createStringBinding(() -> texts.get("panel.standards")),
                standardsView.node()));
  }

  private static Tab tab(String id, ObservableValue<String> title, Node content) {
    Tab tab = new Tab();
    tab.setId("panel-" + id);
    tab.textProperty().bind(title);
    tab.setContent(content);
    return tab;
  }

  /** Everything but menus and toolbar. */
  public Region node() {
    return root;
  }

  /** The buttons above it. */
  public ToolBar toolBar(ActionList actions) {
    ToolBar bar =
        ActionBars.toolBar(
            actions,
            Lists.immutable.of(
                "file.new",
                "file.open",
                "file.save",
                "",
                "edit.undo",
                "edit.redo",
                "",
                "tool.select",
                "tool.connect",
                "edit.delete",
                "edit.arrange",
                "",
                "view.zoom-out",
                "view.zoom-in",
                "view.fit",
                "",
                "file.report",
                "view.theme"));
    bar.getItems().add(0, new ViewChoice(editor, texts).node());
    return bar;
  }

  /** What is shown. */
  public OpenDocument document() {
    return document;
  }

  /** The drawing. */
  public DiagramView diagram() {
    return diagram;
  }

  /** The findings and the one that is looked at. */
  public FindingsViewModel findings() {
    return findings;
  }

  /** The questions and the one that is looked at. */
  public QuestionsViewModel questions() {
    return questions;
  }

  /** The words for the title bar. */
  public ObservableValue<String> titleProperty() {
    return editor
        .modelProperty()
        .flatMap(model ->
            editor
                .modifiedProperty()
                .map(modified ->
                    (modified ? "• " : "")
                        + model.product().name()
                        + " – "
                        + texts.get("app.name")));
  }

  /** Says something in the status line. */
  public void tell(String text) {
    status.tell(text);
  }

  /** Brings a panel to the front. */
  public void showPanel(int place) {
    panels.getSelectionModel().select(place);
    panels.requestFocus();
  }

  private void openQuestion(String id) {
    questions.selectedIdProperty().set(id);
    showPanel(1);
  }

  private void openFinding(String id) {
    findings.selectedIdProperty().set(id);
    showPanel(0);
  }

  void rename() {
    editor.renamingProperty().set(editor.selectedItem().isPresent());
  }

  void selectAll() {
    editor.select(SortedSets.immutable.withAll(editor.sketch().nodes().collect(Sketch.Node::id)));
  }

  /** Arranges the view anew; if it was edited meanwhile, nothing happens. */
  void arrange() {
    Architecture model = editor.model();
    View view = editor.view();
    tell(texts.get("arranging"));
    services
        .background()
        .run(
            () -> AutoLayout.arrange(model, view, java.util.Set.of()),
            arranged -> {
              if (editor.model() == model) {
                editor.perform(new Edits.PutView(arranged));
                diagram.fit();
              }
              tell(texts.get("hint.select"));
            },
            services.errors()::crash);
  }

  /** Shows everything in full again. */
  public void highlightNothing() {
    editor.clearSelection();
  }

  /** Asks which report to write where. */
  void exportReport() {
    new ExportDialog(
            root.getScene().getWindow(),
            export(),
            new FileDialogs(root.getScene().getWindow(), services.settings(), texts),
            services.errors(),
            texts)
        .show(editor.model(), written -> tell(texts.get("export.done", written.toString())));
  }

  /** A report that can be written, without asking. */
  public ExportViewModel export() {
    return new ExportViewModel(
        new ReportWriter(document.knowledge(), services.catalogue(), services.today()),
        services.background());
  }
}
