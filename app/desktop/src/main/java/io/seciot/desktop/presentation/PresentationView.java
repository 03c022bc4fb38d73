package io.seciot.desktop.presentation;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.decisions.DecisionCard;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.findings.SeverityMark;
import io.seciot.desktop.review.ReviewEntry;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Finding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What is shown beside the drawing, in type that can be read from the end of a table. */
public final class PresentationView {

  private static final ImmutableList<String> DECISIONS =
      Lists.immutable.of("finding.accept", "finding.not-applicable", "finding.in-progress");

  private final PresentationViewModel model;
  private final DecisionsViewModel decisions;
  private final Texts texts;
  private final Label position = new Label();
  private final VBox content = new VBox(14);
  private final FlowPane decide = new FlowPane(8, 8);

  /** The decisions follow the text: below it they would leave it no room in large type. */
  private final ScrollPane scroll = new ScrollPane(new VBox(20, content, decide));

  private final VBox root = new VBox(16);

  /** Shows what this view model says. */
  public PresentationView(PresentationViewModel model, DecisionsViewModel decisions, Texts texts) {
    this.model = model;
    this.decisions = decisions;
    this.texts = texts;
    root.getStyleClass().add("presentation");
    root.setId("presentation");
    root.setFocusTraversable(true);
    position.setId("presentation-position");
    position.getStyleClass().add("presentation-position");
    position.setMinWidth(Region.USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FlowPane steps =
        new FlowPane(
            8,
            8,
            position,
            button("previous", "mdi2a-arrow-left", model::previous),
            button("next", "mdi2a-arrow-right", model::next));
    steps.getStyleClass().add("presentation-steps");
    root.getChildren().setAll(steps, scroll, button("end", "mdi2f-fullscreen-exit", model::end));
    model.slideProperty().subscribe(this::show);
    model.placeProperty().subscribe(now -> showPosition());
  }

  /** The column. */
  public Region node() {
    return root;
  }

  /** Offers to decide on the finding that is shown. */
  public void offer(ActionList actions) {
    decide.getChildren().setAll(DECISIONS.collect(id -> decision(actions.action(id))).castToList());
  }

  /** What keys do while it is shown: on, back, and out. */
  public void keys(KeyEvent event) {
    boolean known = !event.isShortcutDown() && !event.isAltDown() && runs(event);
    if (known) {
      event.consume();
    }
  }

  private boolean runs(KeyEvent event) {
    switch (event.getCode()) {
      case RIGHT, DOWN, PAGE_DOWN -> model.next();
      case LEFT, UP, PAGE_UP -> model.previous();
      case SPACE -> {
        if (event.getTarget() instanceof ButtonBase) {
          return false;
        }
        model.next();
      }
      case ESCAPE -> model.end();
      default -> {
        return false;
      }
    }
    return true;
  }

  private Button button(String what, String icon, Runnable run) {
    Button button = new Button(texts.get("presentation." + what), new Icon(icon));
    button.setId("presentation-" + what);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private static Node decision(Action action) {
    Button button = new Button();
    button.setId("presentation-" + action.id().replace('.', '-'));
    button.textProperty().bind(action.label());
    button.setGraphic(new Icon(action.icon()));
    button.disableProperty().bind(action.obstacle().map(why -> !why.isEmpty()));
    button.setOnAction(event -> action.perform());
    return button;
  }

  private void showPosition() {
    position.setText(
        texts.get("presentation.position", model.placeProperty().get(), model.count()));
  }

  private void show(Slide slide) {
    showPosition();
    content.getChildren().clear();
    scroll.setVvalue(0);
    boolean decidable = slide instanceof Slide.OfFinding;
    decide.setVisible(decidable);
    decide.setManaged(decidable);
    switch (slide) {
      case Slide.OfFinding(Finding finding) -> show(finding);
      case Slide.OfChange(ReviewEntry entry) -> show(entry);
      case Slide.Gone gone -> add(texts.get("presentation.gone"), "presentation-text");
    }
    root.setAccessibleText(words());
  }

  private void show(Finding finding) {
    Label plate = SeverityMark.plate(finding, texts);
    Label certainty = new Label(texts.get("confidence." + finding.confidence().word()));
    certainty.getStyleClass().add("chip");
    content.getChildren().add(new FlowPane(10, 6, plate, certainty));
    add(finding.explanation().title(), "presentation-title");
    add(finding.focus().name(), "presentation-where");
    add(finding.explanation().scenario(), "presentation-text");
    if (finding.decision() != null) {
      content.getChildren().add(DecisionCard.of(finding.decision(), decisions, texts));
    }
  }

  private void show(ReviewEntry entry) {
    Label mark = new Label(texts.get("review.sort." + entry.sort().key()));
    mark.setGraphic(new Icon(entry.sort().sign()));
    mark.getStyleClass().setAll("label", "change", entry.sort().key());
    content.getChildren().add(mark);
    add(entry.title(), "presentation-title");
    entry.lines().forEach(line -> add(line, "presentation-text"));
  }

  private void add(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    content.getChildren().add(label);
  }

  /** For screen readers: what stands there, as one text. */
  private String words() {
    return Lists.immutable
        .withAll(content.getChildren())
        .selectInstancesOf(Label.class)
        .collect(Label::getText)
        .makeString(". ");
  }
}
