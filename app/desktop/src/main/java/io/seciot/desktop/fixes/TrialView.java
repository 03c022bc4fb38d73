package io.seciot.desktop.fixes;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.comparison.ChangedFinding;
import io.seciot.ontology.comparison.ChangedVerdict;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** What came of a fix on the copy: what would vanish, what would be new, what it costs. */
final class TrialView {

  /** Longer lists are counted; nobody reads them here. */
  private static final int SHOWN = 6;

  private final Texts texts;
  private final VBox root = new VBox();

  /**
   * @param finding the id of the finding that the fix is for
   * @param state makes it so in the model
   */
  TrialView(Trial trial, String finding, Texts texts, Runnable state) {
    this.texts = texts;
    root.getStyleClass().add("trial");
    root.setId("trial");
    boolean resolves = trial.resolves(finding);
    Label result = line(texts.get(resolves ? "fixes.trial.resolves" : "fixes.trial.stays"));
    result.setGraphic(
        new Icon(resolves ? "mdi2c-check-circle-outline" : "mdi2a-alert-circle-outline"));
    result.getStyleClass().setAll("label", "trial-result");
    root.getChildren().add(result);
    list(trial.gone().collect(this::name), "fixes.trial.gone", "mdi2m-minus");
    list(trial.appeared().collect(this::name), "fixes.trial.new", "mdi2p-plus");
    list(trial.rated().collect(this::rated), "fixes.trial.rated", "mdi2s-swap-vertical");
    list(trial.verdicts().collect(this::verdict), "fixes.trial.verdicts", "mdi2s-swap-vertical");
    list(trial.settled().collect(q -> q.text()), "fixes.trial.settled", "mdi2m-minus");
    list(trial.asked().collect(q -> q.text()), "fixes.trial.asked", "mdi2p-plus");
    if (trial.isEmpty()) {
      root.getChildren().add(line(texts.get("fixes.trial.nothing")));
    }
    root.getChildren().add(line(texts.get("effort." + trial.fix().effort())));
    Button keep = new Button(texts.get("findings.apply"));
    keep.setId("trial-state");
    keep.getStyleClass().add("small");
    keep.setTooltip(new Tooltip(texts.get("findings.apply.help")));
    keep.setOnAction(event -> state.run());
    root.getChildren().addAll(line(texts.get("fixes.trial.copy")), keep);
  }

  Region node() {
    return root;
  }

  private void list(ImmutableList<String> lines, String key, String sign) {
    if (lines.isEmpty()) {
      return;
    }
    Label heading = line(texts.get(key, lines.size()));
    heading.getStyleClass().setAll("label", "trial-heading");
    root.getChildren().add(heading);
    lines
        .take(SHOWN)
        .forEach(text -> {
          Label line = line(text);
          line.setGraphic(new Icon(sign));
          root.getChildren().add(line);
        });
    if (lines.size() > SHOWN) {
      root.getChildren().add(line(texts.get("fixes.trial.more", lines.size() - SHOWN)));
    }
  }

  private String name(Finding finding) {
    return texts.get(
        finding.confidence() == Confidence.CONFIRMED
            ? "fixes.trial.finding"
            : "fixes.trial.finding.potential",
        finding.threat().texts().title(),
        finding.focus().name(),
        severity(finding));
  }

  private String severity(Finding finding) {
    return texts.get("severity." + finding.severity().word());
  }

  private String rated(ChangedFinding changed) {
    return texts.get(
        "fixes.trial.from-to",
        changed.after().threat().texts().title() + "  ·  " + changed.after().focus().name(),
        severity(changed.before()),
        severity(changed.after()));
  }

  private String verdict(ChangedVerdict changed) {
    return texts.get(
        "fixes.trial.from-to",
        changed.provision().id() + "  " + changed.provision().title(),
        word(changed.before().name()),
        word(changed.after().name()));
  }

  private String word(String verdict) {
    return texts.get("verdict." + verdict.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("trial-line");
    return label;
  }
}
