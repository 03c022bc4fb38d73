package io.seciot.desktop.standards;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** How a standard stands, for people who read one line: a bar and its words for each level. */
final class Gauge {

  private final Texts texts;
  private final VBox root = new VBox(3);

  Gauge(Texts texts) {
    this.texts = texts;
  }

  Region node() {
    return root;
  }

  void show(ImmutableList<Tally> tallies) {
    root.getChildren().setAll(tallies.collect(this::line).castToList());
  }

  private HBox line(Tally tally) {
    HBox bar = new HBox();
    bar.getStyleClass().add("gauge");
    tally
        .counts()
        .forEachKeyValue((verdict, count) -> bar.getChildren().add(part(verdict, count, tally)));
    String words = words(tally);
    bar.setAccessibleRole(AccessibleRole.TEXT);
    bar.setAccessibleText(words);
    Label said = new Label(words);
    said.getStyleClass().add("row-note");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    HBox line = new HBox(10, bar, said);
    line.getStyleClass().add("gauge-line");
    return line;
  }

  private static Region part(Verdict verdict, int count, Tally tally) {
    Region part = new Region();
    part.getStyleClass().addAll("gauge-part", VerdictMark.key(verdict));
    part.setPrefWidth(120.0 * count / tally.all());
    return part;
  }

  private String words(Tally tally) {
    String counts =
        tally
            .counts()
            .keyValuesView()
            .collect(pair ->
                pair.getTwo()
                    + " "
                    + VerdictMark.word(pair.getOne(), texts).toLowerCase(texts.locale()))
            .makeString(", ");
    return texts.get(
        tally.level() == ProvisionLevel.MANDATORY
            ? "standards.tally.mandatory"
            : "standards.tally.recommended",
        tally.all(),
        counts);
  }
}
