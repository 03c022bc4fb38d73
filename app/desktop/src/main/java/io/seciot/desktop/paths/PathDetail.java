package io.seciot.desktop.paths;

import io.seciot.desktop.findings.SeverityMark;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.Cut;
import io.seciot.ontology.paths.Wall;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One path: the step that is played in words, all steps, and what cuts the path. */
final class PathDetail {

  private static final PseudoClass PLAYED = PseudoClass.getPseudoClass("played");

  private final PathsViewModel model;
  private final Terms terms;
  private final Texts texts;
  private final Consumer<String> fixes;
  private final Button back;
  private final Button on;
  private final Label place = new Label();
  private final HBox player;
  private final VBox head = new VBox();
  private final VBox steps = new VBox(6);
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);

  PathDetail(PathsViewModel model, Terms terms, Texts texts, Consumer<String> fixes) {
    this.terms = terms;
    this.model = model;
    this.texts = texts;
    this.fixes = fixes;
    this.back =
        button("paths-back", texts.get("paths.back"), "mdi2s-skip-previous", model::previous);
    this.on = button("paths-on", texts.get("paths.on"), "mdi2s-skip-next", model::next);
    this.player = new HBox(6, back, place, on);
    content.getChildren().addAll(head, player, steps);
    player.getStyleClass().add("list-row");
    content.getStyleClass().add("detail");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.selectedProperty().subscribe(path -> show());
    model.stepProperty().subscribe(step -> show());
  }

  Region node() {
    return root;
  }

  private void show() {
    Optional<AttackPath> path = model.selectedProperty().get();
    player.setVisible(path.isPresent());
    player.setManaged(path.isPresent());
    head.getChildren().clear();
    steps.getChildren().clear();
    if (path.isEmpty()) {
      head.getChildren().add(Paragraph.of(texts.get("paths.choose"), "detail-note"));
      return;
    }
    fill(path.get(), model.stepProperty().get());
  }

  private void fill(AttackPath path, int step) {
    Label title =
        Paragraph.of(
            texts.get(
                "paths.title",
                path.asset().name(),
                texts.get("paths.start." + path.start().word())),
            "detail-title");
    back.setDisable(step == 0);
    on.setDisable(step == path.steps().size() - 1);
    place.setText(texts.get("paths.place", step + 1, path.steps().size()));
    head.getChildren().add(title);
    steps.getChildren().add(said(path, step));
    steps.getChildren().add(Paragraph.of(texts.get("paths.steps"), "detail-heading"));
    path.steps()
        .forEachWithIndex(
            (flaw, place) -> steps.getChildren().add(line(flaw, place, place == step)));
    path.walls()
        .forEach(network ->
            steps
                .getChildren()
                .add(Paragraph.of(texts.get("paths.past", network.name()), "detail-note")));
    steps.getChildren().add(Paragraph.of(texts.get("paths.cuts"), "detail-heading"));
    model.cuts().forEach(cut -> steps.getChildren().add(cut(cut)));
    model.possibleWalls().forEach(wall -> steps.getChildren().add(wall(wall)));
    if (model.walls().notEmpty()) {
      steps.getChildren().add(Paragraph.of(texts.get("paths.held"), "detail-heading"));
      model.walls().forEach(wall -> steps.getChildren().add(wall(wall)));
    }
    steps.getChildren().add(Paragraph.of(texts.get("paths.reading"), "detail-note"));
  }

  /** Made once, so that a button that was pressed keeps the keyboard. */
  private static Button button(String id, String words, String icon, Runnable run) {
    Button button = new Button("", new Icon(icon));
    button.setId(id);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.getStyleClass().addAll("small", "button-icon");
    button.setOnAction(event -> run.run());
    return button;
  }

  private Node said(AttackPath path, int step) {
    Region said = terms.text(path.steps().get(step).explanation().scenario(), "detail-text");
    said.setId("path-said");
    return said;
  }

  private Node line(Finding flaw, int place, boolean isPlayed) {
    Hyperlink words =
        new Hyperlink(
            texts.get("paths.step", place + 1, flaw.threat().texts().title(), flaw.focus().name()));
    words.setWrapText(true);
    words.setOnAction(event -> model.show(place));
    HBox line = new HBox(8, SeverityMark.plate(flaw, texts), words);
    line.getStyleClass().addAll("list-row", "path-step");
    line.pseudoClassStateChanged(PLAYED, isPlayed);
    if (isPlayed) {
      line.getChildren().add(new Icon("mdi2a-arrow-left-bold"));
    }
    return line;
  }

  private Node cut(Cut cut) {
    String effect =
        texts.get(
            cut.closed() > 0 ? "paths.closes" : "paths.harder",
            cut.finding().threat().texts().title(),
            cut.finding().focus().name(),
            cut.closed() > 0 ? cut.closed() : cut.longer());
    Button attempt = new Button(texts.get("fixes.try"), new Icon("mdi2t-test-tube"));
    attempt.setOnAction(event -> fixes.accept(cut.finding().id()));
    return line(effect, attempt);
  }

  private Node wall(Wall wall) {
    String key = wall.stated() ? "paths.wall.stated." : "paths.wall.possible.";
    String effect =
        texts.get(
            key + (wall.closed() > 0 ? "closes" : "harder"),
            wall.network().name(),
            model.words(wall),
            wall.closed() > 0 ? wall.closed() : wall.longer());
    Button show = new Button(texts.get("paths.wall.show"), new Icon("mdi2w-wall"));
    show.setOnAction(event -> model.show(wall));
    return line(effect, show);
  }

  private static Node line(String words, Button button) {
    Label effect = Paragraph.of(words, "detail-text");
    effect.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(effect, Priority.ALWAYS);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, effect, button);
    line.getStyleClass().addAll("list-row", "path-cut");
    return line;
  }
}
