package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.decisions.DecisionCard;
import io.seciot.desktop.decisions.DecisionLogDialog;
import io.seciot.desktop.decisions.DecisionLogViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Decision;
import java.util.function.Consumer;
import org.eclipse.collections.impl.factory.Lists;

/** Decisions on findings. */
final class FindingsMenu {

  private final ScreenActions actions;
  private final Texts texts;

  FindingsMenu(ScreenActions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
  }

  /** The menu, in groups. */
  ActionList.Menu menu() {
    return actions.menu(
        "menu.findings",
        Lists.immutable.of(
            actions.selected(
                "findings.selection",
                "mdi2f-filter-variant",
                "Shortcut+B",
                shown -> shown.navigation().showFindingsOfSelection()),
            actions.opened(
                "findings.clear",
                "mdi2f-filter-remove-outline",
                "Shortcut+Shift+X",
                shown -> shown.panels().findings().clear()),
            actions.action(
                "findings.new",
                "mdi2n-new-box",
                "",
                shown ->
                    shown
                        .document()
                        .editor()
                        .modelProperty()
                        .map(now ->
                            now.lastReview().isEmpty() ? texts.get("obstacle.never-reviewed") : ""),
                shown -> {
                  shown.panels().findings().showNew();
                  shown.panels().show(Panel.FINDINGS);
                }),
            actions.opened(
                "decisions.log", "mdi2c-clipboard-text-outline", "Shortcut+G", this::showDecisions),
            chosen(
                "finding.comment",
                "mdi2c-comment-plus-outline",
                "",
                shown ->
                    shown
                        .panels()
                        .comment(
                            shown
                                .panels()
                                .decisions()
                                .chosenProperty()
                                .getValue()
                                .getFirst()
                                .id())),
            chosen(
                "finding.go",
                "mdi2c-crosshairs-gps",
                "Shortcut+J",
                shown -> shown.diagram().requestFocus())),
        Lists.immutable.of(
            chosen(
                "finding.try",
                "mdi2t-test-tube",
                "Shortcut+Shift+T",
                shown -> shown.panels().fixes().tryOut()),
            chosen(
                "finding.plan",
                "mdi2p-progress-wrench",
                "Shortcut+Shift+Y",
                shown -> shown.panels().fixes().plan()),
            chosen(
                "finding.done",
                "mdi2c-check",
                "Shortcut+Shift+F",
                shown -> shown.panels().fixes().finish())),
        Lists.immutable.of(
            decide("finding.accept", "Shortcut+Shift+A", Decision.Status.ACCEPTED),
            decide("finding.not-applicable", "Shortcut+Shift+N", Decision.Status.NOT_APPLICABLE),
            decide("finding.in-progress", "Shortcut+Shift+W", Decision.Status.IN_PROGRESS),
            decide("finding.mitigated", "Shortcut+Shift+M", Decision.Status.MITIGATED),
            decide("finding.transferred", "Shortcut+Shift+H", Decision.Status.TRANSFERRED)),
        Lists.immutable.of(
            actions.opened(
                "paths.next", "mdi2s-skip-next", "F9", shown -> shown.navigation().playNextStep()),
            actions.opened(
                "paths.previous",
                "mdi2s-skip-previous",
                "Shift+F9",
                shown -> shown.navigation().playPreviousStep())),
        Lists.immutable.of(
            actions.action(
                "finding.take-back",
                "mdi2c-close-circle-outline",
                "Shortcut+Shift+U",
                shown ->
                    shown
                        .panels()
                        .decisions()
                        .chosenProperty()
                        .map(findings ->
                            findings.anySatisfy(finding -> finding.decision() != null)
                                ? ""
                                : texts.get("obstacle.choose-decided")),
                shown -> shown.panels().decisions().takeBack())));
  }

  private void showDecisions(EditorScreen shown) {
    new DecisionLogDialog(
            new DecisionLogViewModel(shown.document().analysis(), shown.today(), texts),
            texts,
            shown.navigation()::openFinding)
        .show(shown.diagram().getScene().getWindow());
  }

  private Action decide(String id, String shortcut, Decision.Status status) {
    return chosen(
        id,
        DecisionCard.sign(status),
        shortcut,
        shown -> shown.panels().decide(status, () -> shown.diagram().getScene().getWindow()));
  }

  private Action chosen(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return actions.action(
        id,
        icon,
        shortcut,
        shown ->
            shown
                .panels()
                .decisions()
                .chosenProperty()
                .map(findings -> findings.isEmpty() ? texts.get("obstacle.choose-finding") : ""),
        run);
  }
}
