package io.seciot.desktop.window;

import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Language;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Appearance;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.theme.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The few things that can be set. Each takes effect at once. */
final class SettingsDialog {

  private final Window owner;
  private final Settings settings;
  private final Look look;
  private final Texts texts;
  private final BiConsumer<Language, Runnable> speak;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final GridPane form = new GridPane();

  /**
   * @param speak told the language that was chosen, and what to do when the window speaks it
   */
  SettingsDialog(
      Window owner,
      Settings settings,
      Look look,
      Texts texts,
      BiConsumer<Language, Runnable> speak) {
    this.owner = owner;
    this.settings = settings;
    this.look = look;
    this.texts = texts;
    this.speak = speak;
  }

  void show() {
    form.getStyleClass().add("settings");
    ComboBox<Language> language = language();
    row("settings.language", language);
    row("settings.appearance", appearance());
    row("settings.size", size());
    row("settings.user", userName());
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("settings.heading"));
    dialog.getDialogPane().setId("settings-dialog");
    dialog.getDialogPane().setContent(form);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("settings.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    dialog.setOnShown(event -> Platform.runLater(language::requestFocus));
    dialog.show();
  }

  private void row(String key, Node control) {
    Label label = new Label(texts.get(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    form.addRow(form.getRowCount(), label, control);
  }

  /** Keys that walk through the open list have chosen nothing yet. */
  private ComboBox<Language> language() {
    Language before = settings.language();
    ComboBox<Language> box =
        choice(
            "settings-language",
            List.of(Language.values()),
            before,
            language -> texts.get("settings.language." + language.name().toLowerCase(Locale.ROOT)));
    Runnable take =
        () -> {
          if (!box.isShowing() && box.getValue() != before) {
            startOver(box.getValue());
          }
        };
    box.setOnHidden(event -> take.run());
    box.valueProperty().subscribe((was, now) -> take.run());
    return box;
  }

  /** A dialog that is open cannot change its language, so it makes way for a new one. */
  private void startOver(Language language) {
    dialog.hide();
    speak.accept(language, new SettingsDialog(owner, settings, look, texts, speak)::show);
  }

  private Node appearance() {
    return choice(
        "settings-appearance",
        List.of(Appearance.values()),
        look.appearanceProperty().get(),
        appearance -> texts.get("settings.appearance." + appearance.word()),
        look.appearanceProperty()::set);
  }

  private Node size() {
    return choice(
        "settings-size",
        Arrays.stream(InterfaceSize.choices()).mapToObj(InterfaceSize::of).toList(),
        look.sizeProperty().get(),
        size -> texts.get("settings.size.percent", size.percent()),
        size -> {
          look.sizeProperty().set(size);
          dialog.getDialogPane().applyCss();
          dialog.getDialogPane().getScene().getWindow().sizeToScene();
        });
  }

  private static <T> Node choice(
      String id, List<T> all, T now, Function<T, String> words, Consumer<T> chosen) {
    ComboBox<T> box = choice(id, all, now, words);
    box.valueProperty().subscribe((before, value) -> chosen.accept(value));
    return box;
  }

  private static <T> ComboBox<T> choice(String id, List<T> all, T now, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(all);
    box.setConverter(new ChoiceNames<>(words));
    box.setValue(now);
    return box;
  }

  private Node userName() {
    TextField field = new TextField(settings.userName());
    field.setId("settings-user");
    field.setPromptText(texts.get("settings.user.help"));
    dialog.setOnHidden(event -> {
      if (!field.getText().isBlank()) {
        settings.setUserName(field.getText().strip());
      }
    });
    return field;
  }
}
