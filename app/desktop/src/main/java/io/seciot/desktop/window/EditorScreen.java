package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.action.Shortcut;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.Minimap;
import io.seciot.desktop.editor.Arranging;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.focus.Areas;
import io.seciot.desktop.glossary.GlossaryDialog;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.inspector.DataViewModel;
import io.seciot.desktop.inspector.InspectorView;
import io.seciot.desktop.inspector.InspectorViewModel;
import io.seciot.desktop.outline.OutlineViewModel;
import io.seciot.desktop.palette.PaletteView;
import io.seciot.desktop.palette.PaletteViewModel;
import io.seciot.desktop.picture.PictureViewModel;
import io.seciot.desktop.picture.Pictures;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.view.DrillDown;
import io.seciot.ontology.glossary.Glossary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * One open document on the screen. Makes its parts, connects them, and hands them to who acts on
 * them.
 */
public final class EditorScreen {

  private final OpenDocument document;
  private final Services services;
  private final Texts texts;
  private final EditorViewModel editor;
  private final DiagramView diagram;
  private final Minimap minimap;
  private final DrawingActions drawingActions;
  private final Arranging arranging;
  private final Navigation navigation;
  private final Reviewing reviewing;
  private final Reports reports;
  private final Panels panels;
  private final ViewChoice choice;
  private final ViewActions views;
  private final ToolBar bar = new ToolBar();
  private final SideBar side;
  private final Areas areas;
  private final StatusLine status;
  private final NoticeBar notices = new NoticeBar();
  private final FileChanges fileChanges;
  private final Pictures pictures;
  private final Presenting presenting;
  private final GuidedTour tour;
  private final Region root;
  private ImmutableList<Action> offered = Lists.immutable.empty();

  /** Shows this document. */
  public EditorScreen(OpenDocument document, Services services) {
    this.document = document;
    this.services = services;
    this.texts = services.texts();
    this.editor = document.editor();
    this.diagram =
        new DiagramView(editor, document.drawing(), document.analysis(), texts.get("diagram.name"));
    this.minimap = new Minimap(editor, diagram, texts.get("minimap.name"));
    minimap.wantedProperty().set(services.settings().showsOverview());
    minimap.wantedProperty().subscribe((was, shown) -> services.settings().setShowsOverview(shown));
    Supplier<Window> window = () -> diagram.getScene().getWindow();
    this.arranging = new Arranging(editor, services.background(), services.errors()::crash);
    this.status = new StatusLine(document, diagram, arranging, texts);
    this.drawingActions = new DrawingActions(document, diagram, services, this::tell);
    this.reviewing = new Reviewing(document, diagram, services, window);
    this.reports = new Reports(document, services, window, this::tell);
    Terms terms = terms(document.knowledge().glossary(), window);
    InspectorView inspector = makeInspector(terms);
    this.navigation = new Navigation(editor, diagram, inspector, this::panels);
    this.panels =
        new Panels(document, services, reviewing.model(), navigation, terms, this::exportReport);
    this.side = makeSide();
    this.choice = new ViewChoice(editor, texts);
    this.tour = new GuidedTour(document, diagram, panels, navigation, this::keysOf, texts);
    this.areas =
        new Areas(
            new Areas.Area(bar, choice::entry),
            new Areas.Area(side.node(), side::entry),
            new Areas.Area(diagram, () -> diagram),
            new Areas.Area(inspector.node(), inspector::entry),
            new Areas.Area(panels.node(), panels::entry),
            new Areas.Area(tour.view().node(), tour.view()::entry));
    this.views =
        new ViewActions(
            editor,
            new DrillDown(editor, services.background(), services.errors()::crash, texts),
            window,
            texts,
            this::tell);
    this.pictures =
        new Pictures(
            new PictureViewModel(editor, services.background()),
            window,
            services.errors(),
            texts,
            this::tell);
    this.fileChanges =
        new FileChanges(
            document, notices, new FileMerge(document, services, window, this::tell), services);
    ScreenLayout layout =
        new ScreenLayout(
            document,
            new ScreenLayout.Parts(
                side.node(),
                diagram,
                minimap,
                inspector.node(),
                panels.node(),
                notices.node(),
                status.node(),
                tour.view().node()),
            texts);
    this.root = layout.make();
    this.presenting = new Presenting(panels, reviewing, layout, diagram, bar, texts);
    presenting.model().runningProperty().subscribe(tour.view()::rest);
    revealWhatIsLookedAt();
  }

  private Terms terms(Glossary glossary, Supplier<Window> window) {
    return new Terms(
        glossary,
        term -> new GlossaryDialog(glossary, texts).show(window.get(), Optional.of(term)));
  }

  private InspectorView makeInspector(Terms terms) {
    return new InspectorView(
        new InspectorViewModel(
            editor, services.expertise().parts(), document.relevance()::propertiesOf, texts),
        new DataViewModel(editor),
        terms,
        texts);
  }

  private SideBar makeSide() {
    PaletteViewModel kinds =
        new PaletteViewModel(
            editor.vocabulary(),
            services.expertise().catalogue(),
            new RecentlyPlaced(services.settings()),
            texts);
    return new SideBar(
        new PaletteView(kinds, editor, document.drawing(), diagram, texts),
        new OutlineViewModel(editor, document.analysis(), document.drawing(), texts),
        texts);
  }

  private void revealWhatIsLookedAt() {
    diagram.onBadge(navigation::openBadge);
    panels
        .findings()
        .selectedIdProperty()
        .subscribe((before, now) -> Platform.runLater(diagram::revealHighlight));
    panels
        .questions()
        .selectedProperty()
        .subscribe(asked -> asked.ifPresent(q -> diagram.reveal(q.item().id())));
  }

  /** Everything but menus and toolbar. */
  public Region node() {
    return root;
  }

  /** The buttons above it. */
  public ToolBar toolBar(ActionList actions) {
    ActionBars.fill(bar, actions, AppActions.BUTTONS);
    bar.getItems().add(0, choice.node(actions));
    new DiagramMenu(diagram, editor).offer(actions);
    panels.offer(actions);
    presenting.offer(actions);
    offered = actions.all();
    return bar;
  }

  private String keysOf(String action) {
    return offered
        .detectOptional(one -> one.id().equals(action))
        .map(one -> Shortcut.of(one.shortcut()).getDisplayText())
        .orElse("");
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

  /** Says something in the status line. */
  public void tell(String text) {
    status.tell(text);
  }

  /** Asks which report to write where. */
  void exportReport() {
    exportReport("");
  }

  private void exportReport(String standard) {
    reports.ask(panels.standards().standardsProperty().get(), standard);
  }

  /** What is shown. */
  public OpenDocument document() {
    return document;
  }

  /** The drawing. */
  public DiagramView diagram() {
    return diagram;
  }

  /** The drawing in the corner. */
  Minimap minimap() {
    return minimap;
  }

  /** What can be done with what is selected on the drawing. */
  DrawingActions drawingActions() {
    return drawingActions;
  }

  /** Automatic layout. */
  Arranging arranging() {
    return arranging;
  }

  /** What can be done with views. */
  ViewActions views() {
    return views;
  }

  /** The shown view as file, on paper or on the clipboard. */
  public Pictures pictures() {
    return pictures;
  }

  /** What was found out, with what is looked at. */
  public Panels panels() {
    return panels;
  }

  /** Going to what the document is about. */
  Navigation navigation() {
    return navigation;
  }

  /** What can be placed, and what is drawn as a tree. */
  SideBar side() {
    return side;
  }

  /** Compares with what a file holds. */
  public void compare(Path file) {
    reviewing.compare(String.valueOf(file.getFileName()), file);
  }

  /** Whether something is being worked out that will be shown. */
  public boolean isBusy() {
    return document.analysis().busyProperty().get()
        || reviewing.model().busyProperty().get()
        || arranging.runningProperty().get();
  }

  /** Comparing with other versions. */
  Reviewing reviewing() {
    return reviewing;
  }

  /** Showing findings or changes to people in a room. */
  Presenting presenting() {
    return presenting;
  }

  /** The day as of which decisions hold. */
  Supplier<LocalDate> today() {
    return services.today();
  }

  /** Documents made of it. */
  public Reports reports() {
    return reports;
  }

  /** The ways of the keyboard from part to part. */
  Areas areas() {
    return areas;
  }

  /** The line above the drawing for what can wait. */
  NoticeBar notices() {
    return notices;
  }

  /** Shows step by step how a threat is found and mended. */
  void takeTour() {
    tour.view().begin();
  }

  /**
   * Shows the document as that screen did, in other words; that one is no longer used. Called
   * before the document is analysed for this one.
   */
  void goOnFrom(EditorScreen before) {
    panels.goOnFrom(before.panels);
    editor.highlightProperty().set(before.editor.highlightProperty().get());
    tour.view().goOnFrom(before.tour.view());
  }

  /** What other programs do to the file. */
  FileChanges fileChanges() {
    return fileChanges;
  }
}
