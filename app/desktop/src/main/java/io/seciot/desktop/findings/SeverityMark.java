package io.seciot.desktop.findings;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** Severity as sign, word and colour; never as colour alone. */
public final class SeverityMark {

  private SeverityMark() {}

  /** A small plate such as "High". */
  public static Label plate(Finding finding, Texts texts) {
    Label label = new Label();
    show(label, finding, texts);
    return label;
  }

  /** Makes a label show the severity of a finding. */
  public static void show(Label label, Finding finding, Texts texts) {
    boolean confirmed = finding.confidence() == Confidence.CONFIRMED;
    FontIcon icon = new FontIcon(sign(finding.severity()));
    label.setGraphic(icon);
    label.setText(texts.get("severity." + finding.severity().word()));
    label.getStyleClass().setAll("label", "severity", finding.severity().word());
    if (!confirmed) {
      label.getStyleClass().add("potential");
    }
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
}
