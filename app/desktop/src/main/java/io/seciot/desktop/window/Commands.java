package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.action.Shortcut;
import io.seciot.desktop.command.Command;
import io.seciot.desktop.command.CommandPaletteViewModel;
import io.seciot.desktop.editor.Blueprint;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What the command palette finds: every action, and where one can go in the open document. */
final class Commands {

  private final ActionList actions;
  private final Optional<EditorScreen> screen;
  private final Settings settings;
  private final Texts texts;

  Commands(ActionList actions, Optional<EditorScreen> screen, Settings settings, Texts texts) {
    this.actions = actions;
    this.screen = screen;
    this.settings = settings;
    this.texts = texts;
  }

  /** The palette as it is when it opens. */
  CommandPaletteViewModel palette() {
    return new CommandPaletteViewModel(
        actions.menus().flatCollect(this::actions),
        screen.map(this::places).orElse(Lists.immutable.empty()),
        settings.recentCommands(),
        settings::addRecentCommand);
  }

  private ImmutableList<Command> actions(ActionList.Menu menu) {
    return menu.groups()
        .flatCollect(group -> group)
        .collect(action -> command(action, menu.title().replace("_", "")));
  }

  private static Command command(Action action, String menu) {
    String shortcut =
        action.shortcut().isEmpty() ? "" : Shortcut.of(action.shortcut()).getDisplayText();
    return new Command(
        action.id(),
        action.label().getValue(),
        menu,
        action.icon(),
        shortcut,
        action.obstacle().getValue(),
        action::perform);
  }

  private ImmutableList<Command> places(EditorScreen shown) {
    return Lists.immutable
        .withAll(kinds(shown))
        .newWithAll(items(shown))
        .newWithAll(findings(shown))
        .newWithAll(questions(shown))
        .newWithAll(provisions(shown));
  }

  private ImmutableList<Command> kinds(EditorScreen shown) {
    return shown
        .document()
        .editor()
        .vocabulary()
        .kinds()
        .select(kind -> shown.document().editor().vocabulary().isA(kind.id(), "element"))
        .reject(kind -> kind.place().group() || kind.id().equals("element"))
        .collect(kind ->
            place(
                "command.place",
                kind.id(),
                kind.label(),
                kind.icon(),
                () -> {
                  shown.document().editor().toolProperty().set(Tool.SELECT);
                  shown
                      .document()
                      .drawing()
                      .placeNear(Blueprint.of(kind.id()), shown.diagram().middle());
                  shown.diagram().requestFocus();
                }));
  }

  private ImmutableList<Command> items(EditorScreen shown) {
    ImmutableList<Item> elements =
        shown.document().editor().model().elements().collect(Item.class::cast);
    return elements
        .newWithAll(shown.document().editor().model().flows())
        .collect(item ->
            place(
                "command.go",
                item.id(),
                item.name(),
                icon(shown, item),
                () -> shown.navigation().goTo(item)));
  }

  private static String icon(EditorScreen shown, Item item) {
    return switch (item) {
      case Element element ->
          shown.document().editor().vocabulary().kind(element.kind()).map(Kind::icon).orElse("");
      case Flow flow -> "mdi2a-arrow-right-thin";
      case Item other -> "";
    };
  }

  private ImmutableList<Command> findings(EditorScreen shown) {
    return shown
        .panels()
        .findings()
        .open()
        .collect(finding ->
            place(
                "command.finding",
                finding.id(),
                finding.explanation().title() + ": " + finding.focus().name(),
                "mdi2a-alert-outline",
                () -> shown.navigation().openFinding(finding.id())));
  }

  private ImmutableList<Command> questions(EditorScreen shown) {
    return shown
        .document()
        .analysis()
        .analysis()
        .questions()
        .collect(question ->
            place(
                "command.question",
                question.id(),
                question.text(),
                "mdi2h-help-circle-outline",
                () -> shown.navigation().openQuestion(question.id())));
  }

  private ImmutableList<Command> provisions(EditorScreen shown) {
    return shown
        .panels()
        .standards()
        .provisions()
        .collect(verdict ->
            place(
                "command.provision",
                verdict.provision().id(),
                verdict.provision().id() + " " + verdict.provision().title(),
                "mdi2c-clipboard-check-outline",
                () -> shown.navigation().openProvision(verdict.provision().id())));
  }

  /** The label is the name alone, so that searching for a name finds what bears it first. */
  private Command place(String key, String id, String label, String icon, Runnable run) {
    return new Command(key + ":" + id, label, texts.get(key), icon, "", "", run);
  }
}
