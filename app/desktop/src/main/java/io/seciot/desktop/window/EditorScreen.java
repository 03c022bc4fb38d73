package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.Minimap;
import io.seciot.desktop.clipboard.Clipping;
import io.seciot.desktop.clipboard.SystemBoard;
import io.seciot.desktop.decisions.DecisionDialog;
import io.seciot.desktop.decisions.DecisionDraft;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Arranging;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.desktop.editor.SelectionOrder;
import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.fixes.FixesView;
import io.seciot.desktop.focus.Areas;
import io.seciot.desktop.inspector.DataViewModel;
import io.seciot.desktop.inspector.InspectorView;
import io.seciot.desktop.inspector.InspectorViewModel;
import io.seciot.desktop.outline.OutlineViewModel;
import io.seciot.desktop.palette.PaletteView;
import io.seciot.desktop.palette.PaletteViewModel;
import io.seciot.desktop.paths.PathsViewModel;
import io.seciot.desktop.picture.PictureViewModel;
import io.seciot.desktop.picture.Pictures;
import io.seciot.desktop.questions.QuestionsViewModel;
import io.seciot.desktop.report.ExportDialog;
import io.seciot.desktop.report.ExportViewModel;
import io.seciot.desktop.report.ReportKind;
import io.seciot.desktop.report.ReportWriter;
import io.seciot.desktop.review.ReviewEntry;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.view.DrillDown;
import io.seciot.model.Decision;
import io.seciot.model.Item;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.ProvisionVerdict;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.SortedSets;
import org.kordamp.ikonli.javafx.FontIcon;

/** One open document on the screen: palette, drawing, inspector, panels, status. */
public final class EditorScreen {

  private final OpenDocument document;
  private final Services services;
  private final Texts texts;
  private final EditorViewModel editor;
  private final SelectionOrder order;
  private final DiagramView diagram;
  private final Minimap minimap;
  private final Reviewing reviewing;
  private final Panels panels;
  private final ViewChoice choice;
  private final ViewActions views;
  private final ToolBar bar = new ToolBar();
  private final SideBar side;
  private final InspectorView inspector;
  private final Areas areas;
  private final StatusLine status;
  private final NoticeBar notices = new NoticeBar();
  private final FileChanges fileChanges;
  private final Arranging arranging;
  private final Clipping clipping;
  private final Pictures pictures;
  private final BorderPane root = new BorderPane();

  /** Shows this document. */
  public EditorScreen(OpenDocument document, Services services) {
    this.document = document;
    this.services = services;
    this.texts = services.texts();
    this.editor = document.editor();
    this.order = new SelectionOrder(editor);
    this.diagram =
        new DiagramView(editor, document.drawing(), document.analysis(), texts.get("diagram.name"));
    diagram.onBadge(this::openBadge);
    this.minimap = new Minimap(editor, diagram, texts.get("minimap.name"));
    editor.previewProperty().subscribe(this::tellRefusal);
    this.reviewing = new Reviewing(document, diagram, services);
    this.panels =
        new Panels(
            document,
            services,
            new Panels.Compared(reviewing.model(), this::openChange),
            this::showFact,
            this::exportReport,
            diagram::requestFocus);
    this.side =
        new SideBar(
            new PaletteView(
                new PaletteViewModel(
                    editor.vocabulary(),
                    services.expertise().catalogue(),
                    new RecentlyPlaced(services.settings()),
                    texts),
                editor,
                document.drawing(),
                diagram,
                texts),
            new OutlineViewModel(editor, document.analysis(), document.drawing(), texts),
            texts);
    this.inspector =
        new InspectorView(
            new InspectorViewModel(
                editor, services.expertise().parts(), document.relevance()::propertiesOf, texts),
            new DataViewModel(editor),
            texts);
    this.choice = new ViewChoice(editor, texts);
    this.areas =
        new Areas(
            new Areas.Area(bar, choice::entry),
            new Areas.Area(side.node(), side::entry),
            new Areas.Area(diagram, () -> diagram),
            new Areas.Area(inspector.node(), inspector::entry),
            new Areas.Area(panels.node(), panels::entry));
    this.arranging = new Arranging(editor, services.background(), services.errors()::crash);
    this.clipping =
        new Clipping(
            editor,
            document.drawing(),
            new SystemBoard(editor.vocabulary(), services.background(), services.errors()::crash));
    this.views =
        new ViewActions(
            editor,
            new DrillDown(editor, services.background(), services.errors()::crash, texts),
            () -> root.getScene().getWindow(),
            texts,
            this::tell);
    this.pictures =
        new Pictures(
            new PictureViewModel(editor, services.background()),
            () -> root.getScene().getWindow(),
            services.errors(),
            texts,
            this::tell);
    this.status = new StatusLine(document, diagram, arranging, texts);
    panels
        .findings()
        .selectedIdProperty()
        .subscribe((before, now) -> Platform.runLater(diagram::revealHighlight));
    panels
        .questions()
        .selectedProperty()
        .subscribe(asked -> asked.ifPresent(q -> diagram.reveal(q.item().id())));
    FileMerge merge =
        new FileMerge(document, services, () -> root.getScene().getWindow(), this::tell);
    this.fileChanges = new FileChanges(document, notices, merge, services);
    root.setTop(notices.node());
    root.setCenter(layout());
    root.setBottom(status.node());
    if (document.lacksPacks()) {
      root.setTop(packsNotice());
    }
    root.getStyleClass().add("editor-screen");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::keepFromDeleting);
  }

  /** What has the focus elsewhere must not delete what is selected in the drawing. */
  private void keepFromDeleting(KeyEvent event) {
    boolean cuts = event.isShortcutDown() && event.getCode() == KeyCode.X && !event.isShiftDown();
    if ((event.getCode() == KeyCode.DELETE || cuts) && event.getTarget() != diagram) {
      event.consume();
    }
  }

  private Node packsNotice() {
    String packs = editor.model().packs().makeString(", ");
    Label notice =
        new Label(texts.get("packs.missing", packs), new FontIcon("mdi2a-alert-outline"));
    notice.setId("packs-notice");
    notice.getStyleClass().add("packs-notice");
    notice.setWrapText(true);
    notice.setMaxWidth(Double.MAX_VALUE);
    return notice;
  }

  private Node layout() {
    SplitPane upper = new SplitPane(side.node(), sheet(), inspector.node());
    upper.setDividerPositions(0.155, 0.765);
    SplitPane.setResizableWithParent(side.node(), false);
    SplitPane.setResizableWithParent(inspector.node(), false);
    SplitPane all = new SplitPane(upper, panels.node());
    all.setOrientation(Orientation.VERTICAL);
    all.setDividerPositions(0.64);
    SplitPane.setResizableWithParent(panels.node(), false);
    return all;
  }

  private Region sheet() {
    Label hint = new Label(texts.get("diagram.empty"), new FontIcon("mdi2g-gesture-tap"));
    hint.getStyleClass().add("diagram-hint");
    hint.setMouseTransparent(true);
    hint.visibleProperty().bind(editor.sketchProperty().map(sketch -> sketch.nodes().isEmpty()));
    StackPane sheet = new StackPane(diagram, hint, minimap);
    StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(minimap, new Insets(12));
    sheet.getStyleClass().add("sheet");
    return sheet;
  }

  /** Everything but menus and toolbar. */
  public Region node() {
    return root;
  }

  /** The buttons above it. */
  public ToolBar toolBar(ActionList actions) {
    ActionBars.fill(
        bar,
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
    bar.getItems().add(0, choice.node(actions));
    new DiagramMenu(diagram, editor).offer(actions);
    panels.offer(actions);
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
    return panels.findings();
  }

  /** The questions and the one that is looked at. */
  public QuestionsViewModel questions() {
    return panels.questions();
  }

  /** The decisions on findings. */
  public DecisionsViewModel decisions() {
    return panels.decisions();
  }

  /** The words for the title bar. */
  public ObservableValue<String> titleProperty() {
    return editor
        .modelProperty()
        .flatMap(model ->
            document
                .unsavedProperty()
                .map(unsaved ->
                    (unsaved ? "• " : "")
                        + model.product().name()
                        + " – "
                        + texts.get("app.name")));
  }

  /** The line above the drawing for what can wait. */
  NoticeBar notices() {
    return notices;
  }

  /** What other programs do to the file. */
  FileChanges fileChanges() {
    return fileChanges;
  }

  /** Says something in the status line. */
  public void tell(String text) {
    status.tell(text);
  }

  /** Brings a panel to the front. */
  public void showPanel(int place) {
    panels.show(place);
  }

  /** Brings a panel to the front and leaves the keyboard where it is. */
  void bringPanelForward(int place) {
    panels.bringForward(place);
  }

  /** Comparing with other versions. */
  Reviewing reviewing() {
    return reviewing;
  }

  /** Asks for another version and compares with it. */
  void compareWithFile() {
    reviewing.withFile(root.getScene().getWindow());
    showPanel(Panels.REVIEW);
  }

  private void openChange(ReviewEntry entry) {
    switch (entry.sort()) {
      case ADDED, CHANGED -> editor.model().item(entry.target()).ifPresent(this::goTo);
      case FINDING_NEW, FINDING_CHANGED -> openFinding(entry.target());
      case VERDICT -> panels.openProvision(entry.within(), entry.target());
      case REMOVED, FINDING_GONE, STALE -> diagram.requestFocus();
    }
  }

  /** Selects an item and shows it on the drawing. */
  void goTo(Item item) {
    editor.turnTo(Sets.immutable.of(item.id()));
    editor.select(item.id());
    editor.highlightProperty().set(Sets.immutable.empty());
    diagram.reveal(item.id());
    diagram.requestFocus();
  }

  /** Selects an item, whatever is lit stays so, and shows a property of it in the inspector. */
  private void showFact(String item, Optional<String> property) {
    editor.select(item);
    diagram.reveal(item);
    property.ifPresent(inspector::showProperty);
  }

  /** Plays the next step of the attack path that is looked at; begins with the easiest path. */
  void playNextStep() {
    panels.bringForward(Panels.PATHS);
    panels.paths().next();
  }

  /** Plays the step before. */
  void playPreviousStep() {
    panels.bringForward(Panels.PATHS);
    panels.paths().previous();
  }

  /** The attack paths and the one that is played. */
  public PathsViewModel paths() {
    return panels.paths();
  }

  private void openBadge(String element) {
    editor.select(element);
    showFindingsOfSelection();
  }

  /** Lists what is open on the selected items. */
  void showFindingsOfSelection() {
    panels.findings().showSelection();
    panels.show(0);
  }

  /** The fixes of the finding that is looked at. */
  public FixesView fixes() {
    return panels.fixes();
  }

  /** Shows a finding. */
  void openFinding(String id) {
    panels.openFinding(id);
  }

  /** Shows a question. */
  void openQuestion(String id) {
    panels.openQuestion(id);
  }

  /** Shows a provision of the standard that is looked at. */
  void openProvision(String id) {
    panels.openProvision(id);
  }

  /** The provisions of the standard that is looked at. */
  ImmutableList<ProvisionVerdict> provisions() {
    return panels.provisions();
  }

  /** Shows the kinds that can be placed and goes there. */
  void showPalette() {
    side.showPalette();
  }

  /** Shows what is drawn as a tree and goes there. */
  void showOutline() {
    side.showOutline();
  }

  /** The ways of the keyboard from part to part. */
  Areas areas() {
    return areas;
  }

  /** Asks for a decision on the chosen findings and keeps it. */
  void decide(Decision.Status status) {
    DecisionDraft draft = decisions().draft(status);
    new DecisionDialog(() -> root.getScene().getWindow(), texts)
        .show(draft, decisions().subject(), () -> decisions().keep(draft));
  }

  /** Joins the two selected elements, or lets the keyboard choose the second. */
  void connect() {
    ImmutableList<String> ids = order.items();
    if (ids.size() == 2) {
      document.drawing().connect(ids.get(0), ids.get(1));
    } else {
      diagram.connectFromSelection();
      tell(texts.get("hint.connect-keys"));
    }
  }

  void rename() {
    editor.renamingProperty().set(editor.selectedItem().isPresent());
  }

  void selectAll() {
    editor.select(SortedSets.immutable.withAll(editor.sketch().nodes().collect(Sketch.Node::id)));
  }

  /** Automatic layout. */
  Arranging arranging() {
    return arranging;
  }

  /** Copying, cutting and pasting. */
  public Clipping clipping() {
    return clipping;
  }

  /** The drawing in the corner. */
  Minimap minimap() {
    return minimap;
  }

  /** Says why a flow that is being drawn cannot end where the pointer is. */
  private void tellRefusal(Preview before, Preview now) {
    if (!now.refused().isEmpty()) {
      tell(texts.get("connect.refused"));
    } else if (!before.refused().isEmpty()) {
      tell(texts.get("hint.select"));
    }
  }

  /** The shown view as file, on paper or on the clipboard. */
  public Pictures pictures() {
    return pictures;
  }

  /** What can be done with views. */
  ViewActions views() {
    return views;
  }

  /** What the shown view is called. */
  String viewName() {
    return editor.view().name();
  }

  /** Pastes what is on the clipboard; where that cannot be, the status line says why. */
  void paste() {
    try {
      if (!clipping.paste(diagram.visible())) {
        tell(texts.get("paste.nothing"));
      }
    } catch (ProblemException e) {
      tell(texts.get("paste.broken", e.problems().getFirst().reason()));
    }
  }

  /** Shows everything in full again. */
  public void highlightNothing() {
    editor.clearSelection();
  }

  /** Asks which report to write where. */
  void exportReport() {
    exportReport("");
  }

  private void exportReport(String standard) {
    ExportDialog dialog =
        new ExportDialog(
            root.getScene().getWindow(),
            export(),
            new FileDialogs(root.getScene().getWindow(), services.settings(), texts),
            services.errors(),
            texts);
    dialog.offer(panels.standards(), standard);
    dialog.show(editor.model(), written -> tell(texts.get("export.done", written.toString())));
  }

  /** A report that can be written, without asking. */
  public ExportViewModel export() {
    return new ExportViewModel(
        new ReportWriter(document.knowledge(), services.expertise().catalogue(), services.today()),
        ReportKind.usual(texts),
        services.background());
  }
}
