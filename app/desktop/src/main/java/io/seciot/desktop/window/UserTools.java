package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.command.CommandPalette;
import io.seciot.desktop.glossary.GlossaryDialog;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.knowledge.Knowledge;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What helps the user whatever is open: commands by name, shortcuts, the words of the trade. */
final class UserTools {

  private final Stage stage;
  private final StackPane layers;
  private final Supplier<Optional<EditorScreen>> screen;
  private final Services services;
  private final Texts texts;

  /**
   * @param layers over which the commands are laid
   * @param screen the document that is shown, if there is one
   */
  UserTools(
      Stage stage, StackPane layers, Supplier<Optional<EditorScreen>> screen, Services services) {
    this.stage = stage;
    this.layers = layers;
    this.screen = screen;
    this.services = services;
    this.texts = services.texts();
  }

  /** Shows every shortcut. */
  void showKeys(ActionList actions) {
    new KeysDialog(stage, texts).show(actions);
  }

  /** Lets the user find by typing what can be done and gone to. */
  void showCommands(ActionList actions) {
    if (layers.getChildren().size() == 1) {
      Commands commands = new Commands(actions, screen.get(), services.settings(), texts);
      new CommandPalette(layers, commands.palette(), texts).open();
    }
  }

  /** Explains the words of the trade, those of the packs of the open document included. */
  void showGlossary() {
    screen
        .get()
        .map(shown -> CompletableFuture.completedFuture(shown.document().knowledge()))
        .orElseGet(this::knowledge)
        .thenAcceptAsync(
            knowledge ->
                new GlossaryDialog(knowledge.glossary(), texts).show(stage, Optional.empty()),
            services.background().screen());
  }

  private CompletableFuture<Knowledge> knowledge() {
    Locale language = texts.locale();
    return services
        .expertise()
        .knowledge()
        .thenApplyAsync(known -> known.in(language), services.background().files());
  }
}
