package io.seciot.desktop.findings;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import javafx.scene.control.Label;

/**
 * Severity as sign, word and colour; never as colour alone.
 *
 * @param confirmed whether it is known to hold; what is only possible looks weaker
 */
public record SeverityMark(Severity severity, boolean confirmed) {

  /** That of a finding. */
  static SeverityMark of(Finding finding) {
    return new SeverityMark(finding.severity(), finding.confidence() == Confidence.CONFIRMED);
  }

  /** A small plate such as "High". */
  public static Label plate(Finding finding, Texts texts) {
    Label label = new Label();
    of(finding).show(label, texts);
    return label;
  }

  /** The sign of a severity; each has its own outline. */
  public static String sign(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "mdi2a-alert-octagon";
      case HIGH -> "mdi2a-alert";
      case MEDIUM -> "mdi2a-alert-rhombus";
      case LOW -> "mdi2a-alert-circle";
    };
  }

  String word(Texts texts) {
    return texts.get("severity." + severity.word());
  }

  void show(Label label, Texts texts) {
    label.setGraphic(new Icon(sign(severity)));
    label.setText(word(texts));
    label.getStyleClass().setAll("label", "severity", severity.word());
    if (!confirmed) {
      label.getStyleClass().add("potential");
    }
  }
}
