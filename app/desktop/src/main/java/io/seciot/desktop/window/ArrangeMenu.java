package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.editor.Alignment;
import io.seciot.desktop.editor.FlowEdits;
import io.seciot.desktop.text.Texts;
import java.util.function.Consumer;
import org.eclipse.collections.impl.factory.Lists;

/** What brings the drawing into order. */
final class ArrangeMenu {

  private final ScreenActions actions;
  private final Texts texts;

  ArrangeMenu(ScreenActions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
  }

  /** The menu, in groups. */
  ActionList.Menu menu() {
    return actions.menu(
        "menu.arrange",
        Lists.immutable.of(
            order("arrange.left", "mdi2a-align-horizontal-left", "LEFT", Alignment.LEFT),
            order("arrange.centre", "mdi2a-align-horizontal-center", "E", Alignment.CENTRE),
            order("arrange.right", "mdi2a-align-horizontal-right", "RIGHT", Alignment.RIGHT)),
        Lists.immutable.of(
            order("arrange.top", "mdi2a-align-vertical-top", "UP", Alignment.TOP),
            order("arrange.middle", "mdi2a-align-vertical-center", "I", Alignment.MIDDLE),
            order("arrange.bottom", "mdi2a-align-vertical-bottom", "DOWN", Alignment.BOTTOM)),
        Lists.immutable.of(
            order("arrange.across", "mdi2a-arrow-left-right", "G", Alignment.ACROSS),
            order("arrange.down", "mdi2a-arrow-up-down", "J", Alignment.DOWN)),
        Lists.immutable.of(
            routed("arrange.right-angles", "Shortcut+Shift+B", FlowEdits::atRightAngles),
            routed("arrange.straighten", "Shortcut+Shift+D", FlowEdits::straighten)),
        Lists.immutable.of(
            actions.selected(
                "edit.settle", "", "Shortcut+I", shown -> shown.document().drawing().settle())),
        Lists.immutable.of(
            actions.selected(
                "arrange.selection",
                "mdi2s-select-group",
                "Shortcut+Shift+L",
                shown -> shown.arranging().selection()),
            actions.opened(
                "edit.arrange",
                "mdi2s-sitemap-outline",
                "Shortcut+L",
                shown -> shown.arranging().everything(shown.diagram()::fit))));
  }

  private Action order(String id, String icon, String key, Alignment how) {
    return actions.suited(
        id,
        icon,
        "Shortcut+Shift+" + key,
        (shown, ids) -> shown.document().drawing().alignable() >= how.least(),
        texts.get("obstacle.select-several", how.least()),
        shown -> shown.document().drawing().align(how));
  }

  private Action routed(String id, String shortcut, Consumer<FlowEdits> run) {
    return actions.suited(
        id,
        "",
        shortcut,
        (shown, ids) -> shown.document().flows().selected().notEmpty(),
        texts.get("obstacle.select-flow"),
        shown -> run.accept(shown.document().flows()));
  }
}
