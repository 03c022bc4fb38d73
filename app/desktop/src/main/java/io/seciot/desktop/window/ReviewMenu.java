package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.review.ReviewViewModel;
import io.seciot.desktop.text.Texts;
import java.util.function.Consumer;
import org.eclipse.collections.impl.factory.Lists;

/** Comparing with another version. */
final class ReviewMenu {

  private final ScreenActions actions;
  private final Texts texts;

  ReviewMenu(ScreenActions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
  }

  /** The menu, in groups. */
  ActionList.Menu menu() {
    return actions.menu(
        "menu.review",
        Lists.immutable.of(
            actions.opened(
                "review.file",
                "mdi2f-file-compare",
                "F7",
                shown -> {
                  shown.reviewing().withFile();
                  shown.panels().show(Panel.REVIEW);
                }),
            actions.action(
                "review.revision",
                "mdi2s-source-branch",
                "Shift+F7",
                shown ->
                    shown
                        .document()
                        .fileProperty()
                        .map(file -> file.isEmpty() ? texts.get("obstacle.review.saved") : ""),
                shown -> {
                  shown.tell(texts.get("revision.reading"));
                  shown.reviewing().withRevision(() -> shown.panels().show(Panel.REVIEW));
                }),
            actions.action(
                "review.saved",
                "mdi2c-content-save-outline",
                "",
                shown ->
                    shown
                        .document()
                        .fileProperty()
                        .map(file -> file.isEmpty() ? texts.get("obstacle.review.saved") : ""),
                shown -> {
                  shown.reviewing().withSaved();
                  shown.panels().show(Panel.REVIEW);
                })),
        Lists.immutable.of(
            actions.action(
                "comment.selection",
                "mdi2c-comment-plus-outline",
                "Shortcut+Alt+M",
                shown ->
                    shown
                        .document()
                        .editor()
                        .selectionProperty()
                        .map(ids -> ids.size() == 1 ? "" : texts.get("obstacle.select-one")),
                shown ->
                    shown
                        .document()
                        .editor()
                        .selectedItem()
                        .ifPresent(item -> shown.panels().comment(item.id()))),
            actions.action(
                "review.mark",
                "mdi2e-eye-check-outline",
                "",
                shown ->
                    shown
                        .document()
                        .analysis()
                        .busyProperty()
                        .map(busy -> busy ? texts.get("obstacle.review.busy") : ""),
                shown -> shown.tell(shown.reviewing().markReviewed()))),
        Lists.immutable.of(
            actions.action(
                "present.findings",
                "mdi2p-presentation",
                "F5",
                shown ->
                    shown
                        .panels()
                        .findings()
                        .shownProperty()
                        .map(all -> all.isEmpty() ? texts.get("obstacle.present.findings") : ""),
                shown -> shown.presenting().model().showFindings()),
            actions.action(
                "present.changes",
                "mdi2p-presentation-play",
                "Shift+F5",
                shown ->
                    shown
                        .reviewing()
                        .model()
                        .shownProperty()
                        .map(all -> all.isEmpty() ? texts.get("obstacle.review.nothing") : ""),
                shown -> shown.presenting().model().showChanges())),
        Lists.immutable.of(
            comparing("review.next", "mdi2a-arrow-down", "F8", ReviewViewModel::next),
            comparing("review.previous", "mdi2a-arrow-up", "Shift+F8", ReviewViewModel::previous),
            actions.action(
                "review.end",
                "mdi2c-close",
                "",
                shown ->
                    shown
                        .reviewing()
                        .model()
                        .labelProperty()
                        .map(label -> label.isEmpty() ? texts.get("obstacle.review.none") : ""),
                shown -> shown.reviewing().model().end())));
  }

  private Action comparing(String id, String icon, String keys, Consumer<ReviewViewModel> run) {
    return actions.action(
        id,
        icon,
        keys,
        shown ->
            shown
                .reviewing()
                .model()
                .shownProperty()
                .map(entries -> entries.isEmpty() ? texts.get("obstacle.review.nothing") : ""),
        shown -> {
          run.accept(shown.reviewing().model());
          shown.panels().bringForward(Panel.REVIEW);
        });
  }
}
