package io.seciot.desktop.findings;

import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import java.util.Comparator;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line of the list: severity, title, where, and whether an answer is missing. */
final class FindingCell extends WrappingCell<FindingRow> {

  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass IN_GROUP = PseudoClass.getPseudoClass("in-group");

  private final DecisionsViewModel decisions;
  private final Texts texts;
  private final Label severity = new Label();
  private final Label title = words("row-title");
  private final Label place = words("row-note");
  private final Icon fold = new Icon("mdi2c-chevron-right");
  private final HBox row;
  private @Nullable Look shown;

  /** What there is to see of a line. */
  private record Look(SeverityMark severity, String title, String place, Part part) {}

  private enum Part {
    ALONE,
    IN_GROUP,
    OPEN_GROUP,
    CLOSED_GROUP;

    boolean isGroup() {
      return this == OPEN_GROUP || this == CLOSED_GROUP;
    }
  }

  FindingCell(FindingList rows, DecisionsViewModel decisions, Texts texts) {
    this.decisions = decisions;
    this.texts = texts;
    VBox words = new VBox(title, place);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, severity, words, fold);
    fold.setPickOnBounds(true);
    fold.setOnMouseClicked(event -> {
      if (getItem() instanceof FindingRow.Group group) {
        rows.turn(group);
      }
    });
    row.getStyleClass().add("list-row");
  }

  @Override
  protected void updateItem(FindingRow line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    show(
        switch (line) {
          case FindingRow.Group group -> look(group);
          case FindingRow.Single single -> look(single);
        });
    setGraphic(row);
  }

  /** Each edit brings all lines anew, and most of them look as before. */
  private void show(Look now) {
    setAccessibleText(now.severity().word(texts) + ", " + now.title() + ", " + now.place());
    if (now.equals(shown)) {
      return;
    }
    if (shown == null || !shown.severity().equals(now.severity())) {
      now.severity().show(severity, texts);
    }
    title.setText(now.title());
    place.setText(now.place());
    fold.setVisible(now.part().isGroup());
    fold.show(now.part() == Part.OPEN_GROUP ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
    row.pseudoClassStateChanged(GROUP, now.part().isGroup());
    row.pseudoClassStateChanged(IN_GROUP, now.part() == Part.IN_GROUP);
    shown = now;
  }

  /** Its severity is that of the worst in it. */
  private Look look(FindingRow.Group group) {
    Finding worst = group.findings().max(Comparator.comparing(Finding::severity));
    return new Look(
        SeverityMark.of(worst),
        group.title(texts),
        texts.get(
            group.isOpen() ? "findings.group.open" : "findings.group.closed",
            group.findings().size(),
            group
                .findings()
                .collect(finding -> finding.focus().name())
                .distinct()
                .makeString(", ")),
        group.isOpen() ? Part.OPEN_GROUP : Part.CLOSED_GROUP);
  }

  private Look look(FindingRow.Single single) {
    Finding finding = single.finding();
    String where =
        finding.confidence() == Confidence.POTENTIAL
            ? texts.get("findings.place.potential", finding.focus().name())
            : finding.focus().name();
    return new Look(
        SeverityMark.of(finding),
        finding.explanation().title(),
        finding.decision() == null
            ? where
            : texts.get("findings.place.decided", where, decisions.summary(finding.decision())),
        single.isInGroup() ? Part.IN_GROUP : Part.ALONE);
  }
}
