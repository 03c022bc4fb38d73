package io.seciot.desktop.findings;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.decisions.DecisionCard;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.fixes.FixesView;
import io.seciot.desktop.focus.Scrolling;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Hint;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.knowledge.Stride;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** One finding explained: what can happen, why we say so, what to do. */
final class FindingDetail {

  /** Nobody follows more links than these. */
  private static final int PLACES = 30;

  private final DecisionsViewModel decisions;
  private final Texts texts;
  private final VBox content = new VBox();
  private final FixesView fixes;
  private final FactLinks links;
  private final FlowPane places = new FlowPane(8, 2);
  private final Terms terms;
  private final MenuButton decide = new MenuButton();
  private final ScrollPane root = new ScrollPane(content);

  FindingDetail(
      FindingsViewModel model,
      DecisionsViewModel decisions,
      FixesView fixes,
      FactLinks links,
      Terms terms,
      Texts texts) {
    this.terms = terms;
    this.fixes = fixes;
    this.links = links;
    this.decisions = decisions;
    this.texts = texts;
    content.getStyleClass().add("detail");
    decide.setText(texts.get("findings.decide"));
    decide.setId("finding-decide");
    decide.setMinWidth(Region.USE_PREF_SIZE);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    fixes.revealWith(node -> Scrolling.show(root, node));
    model.selectedProperty().subscribe(this::show);
    places.getStyleClass().add("places");
    model.chosenProperty().subscribe(this::showPlaces);
    model
        .chosenProperty()
        .subscribe(chosen ->
            decide.setText(
                chosen.size() > 1
                    ? texts.get("findings.decide.several", chosen.size())
                    : texts.get("findings.decide")));
  }

  Region node() {
    return root;
  }

  /** Offers what can be decided. */
  void offer(ImmutableList<Action> actions) {
    decide.getItems().setAll(actions.collect(ActionBars::entry).castToList());
  }

  private void show(Optional<Finding> finding) {
    content.getChildren().clear();
    finding.ifPresentOrElse(
        this::fill, () -> content.getChildren().add(note(texts.get("findings.choose"))));
  }

  private void fill(Finding finding) {
    root.setVvalue(0);
    Label title = Paragraph.of(finding.explanation().title(), "detail-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    content.getChildren().addAll(new HBox(12, title, decide), chips(finding));
    if (finding.decision() != null) {
      content
          .getChildren()
          .addAll(DecisionCard.of(finding.decision(), decisions, texts), fixes.planNote());
    }
    content
        .getChildren()
        .addAll(
            places,
            terms.text(finding.explanation().scenario(), "detail-text"),
            heading(texts.get("findings.why")));
    finding.explanation().why().forEach(reason -> content.getChildren().add(reason(reason)));
    terms
        .words(
            texts.get("glossary.words"),
            finding
                .explanation()
                .why()
                .collect(Reason::sentence)
                .newWith(finding.explanation().title()))
        .ifPresent(content.getChildren()::add);
    if (finding.confidence() == Confidence.POTENTIAL) {
      content.getChildren().add(note(texts.get("findings.potential.note")));
    }
    content.getChildren().addAll(heading(texts.get("findings.fixes")), fixes.node());
    String falseAlarm = finding.threat().texts().falseAlarm();
    if (!falseAlarm.isBlank()) {
      content
          .getChildren()
          .addAll(
              heading(texts.get("findings.false-alarm")), terms.text(falseAlarm, "detail-text"));
    }
    content.getChildren().add(heading(texts.get("findings.risk")));
    finding
        .explanation()
        .arithmetic()
        .forEach(step -> content.getChildren().add(Paragraph.of(step, "detail-note")));
  }

  /** Where several findings are chosen: each with a link to what it is about. */
  private void showPlaces(ImmutableList<Finding> chosen) {
    places.getChildren().clear();
    places.setVisible(chosen.size() > 1);
    places.setManaged(chosen.size() > 1);
    if (chosen.size() > 1) {
      places.getChildren().add(note(texts.get("findings.places", chosen.size())));
      chosen
          .collect(Finding::focus)
          .distinctBy(Item::id)
          .take(PLACES)
          .forEach(item -> {
            Hyperlink link = new Hyperlink(item.name());
            link.setOnAction(event -> links.show(item.id(), Optional.empty()));
            places.getChildren().add(link);
          });
    }
  }

  private Node chips(Finding finding) {
    FlowPane chips = new FlowPane(6, 6, SeverityMark.plate(finding, texts));
    chips.getChildren().add(chip(texts.get("confidence." + finding.confidence().word())));
    for (Stride stride : finding.threat().stride()) {
      chips.getChildren().add(chip(FacetValues.name(stride, texts)));
    }
    finding.threat().references().cwe().forEach(id -> chips.getChildren().add(chip(id)));
    finding
        .threat()
        .references()
        .provisions()
        .forEach(id -> chips.getChildren().add(chip("EN 303 645 " + id)));
    return chips;
  }

  private static Label chip(String text) {
    Label chip = new Label(text);
    chip.getStyleClass().add("chip");
    return chip;
  }

  /** What is about an item leads there, by pointer and by keyboard. */
  private Node reason(Reason reason) {
    Icon icon =
        new Icon(
            reason.property() == null ? "mdi2v-vector-polyline" : "mdi2c-check-circle-outline");
    String item = reason.item();
    Labeled words = item == null ? new Label(reason.sentence()) : new Hyperlink(reason.sentence());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("detail-text");
    if (words instanceof Hyperlink link) {
      Hint.at(link, texts.get("findings.why.go"));
      link.setOnAction(event -> {
        link.setVisited(false);
        links.show(Objects.requireNonNull(item), Optional.ofNullable(reason.property()));
      });
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, icon, words);
    row.getStyleClass().add("reason");
    return row;
  }

  private static Label heading(String text) {
    return Paragraph.of(text, "detail-heading");
  }

  private static Label note(String text) {
    return Paragraph.of(text, "detail-note");
  }
}
