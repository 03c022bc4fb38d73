package io.seciot.desktop.standards;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Verdict;
import java.util.Locale;
import javafx.scene.control.Label;

/** A verdict as sign, word and colour. */
final class VerdictMark {

  private VerdictMark() {}

  static void show(Label label, Verdict verdict, Texts texts) {
    label.setGraphic(new Icon(sign(verdict)));
    label.setText(word(verdict, texts));
    label.getStyleClass().setAll("label", "verdict", key(verdict));
  }

  static String word(Verdict verdict, Texts texts) {
    return texts.get("verdict." + key(verdict));
  }

  static String key(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String sign(Verdict verdict) {
    return switch (verdict) {
      case MET -> "mdi2c-check-circle";
      case NOT_MET -> "mdi2c-close-circle";
      case NOT_APPLICABLE -> "mdi2m-minus-circle-outline";
      case OPEN -> "mdi2h-help-circle-outline";
      case NOT_EXECUTED -> "mdi2t-test-tube";
    };
  }
}
