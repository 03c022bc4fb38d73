package io.seciot.desktop.decisions;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Decision;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A decision in full: what, why, who, until when, where it is tracked. */
public final class DecisionCard {

  private DecisionCard() {}

  /** Shows this decision. */
  public static Region of(Decision decision, DecisionsViewModel model, Texts texts) {
    VBox card = new VBox(6);
    card.getStyleClass().addAll("fix-card", "decision-card");
    Label what =
        new Label(
            texts.get("decision." + DecisionsViewModel.key(decision.status())),
            new Icon(sign(decision.status())));
    what.getStyleClass().add("row-title");
    Label signature =
        chip(
            texts.get(
                "decision.signed",
                decision.signature().by(),
                texts.day(decision.signature().on())));
    FlowPane facts = new FlowPane(6, 6, what, signature);
    if (decision.ticket() != null) {
      facts.getChildren().add(chip(decision.ticket()));
    }
    if (decision.expires() != null) {
      boolean expired = model.isExpired(decision);
      Label until =
          chip(
              texts.get(
                  expired ? "decision.expired" : "decision.until", texts.day(decision.expires())));
      if (expired) {
        until.getStyleClass().add("expired");
      }
      facts.getChildren().add(until);
    }
    Label reason = new Label(decision.reason());
    reason.setWrapText(true);
    reason.setMinHeight(Region.USE_PREF_SIZE);
    reason.getStyleClass().add("detail-text");
    card.getChildren().addAll(facts, reason);
    return card;
  }

  /** Each decision has its own outline. */
  public static String sign(Decision.Status status) {
    return switch (status) {
      case ACCEPTED -> "mdi2h-handshake-outline";
      case MITIGATED -> "mdi2s-shield-check-outline";
      case TRANSFERRED -> "mdi2a-account-arrow-right-outline";
      case NOT_APPLICABLE -> "mdi2c-cancel";
      case IN_PROGRESS -> "mdi2p-progress-wrench";
    };
  }

  private static Label chip(String text) {
    Label chip = new Label(text);
    chip.getStyleClass().add("chip");
    return chip;
  }
}
