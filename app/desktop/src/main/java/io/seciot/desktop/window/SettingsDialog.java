package io.seciot.desktop.window;

import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.text.Language;
import io.seciot.desktop.text.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import javafx.util.StringConverter;

/** The few things that can be set. Each takes effect at once. */
final class SettingsDialog {

  private final Window owner;
  private final Settings settings;
  private final Texts texts;
  private final Consumer<Language> speak;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final GridPane form = new GridPane(16, 12);

  /**
   * @param speak told the language that was chosen
   */
  SettingsDialog(Window owner, Settings settings, Texts texts, Consumer<Language> speak) {
    this.owner = owner;
    this.settings = settings;
    this.texts = texts;
    this.speak = speak;
  }

  void show() {
    row("settings.language", language());
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
    dialog.show();
  }

  private void row(String key, Node control) {
    Label label = new Label(texts.get(key));
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.setLabelFor(control);
    form.addRow(form.getRowCount(), label, control);
  }

  /** A dialog that is open cannot change its language, so it makes way for a new one. */
  private Node language() {
    ComboBox<Language> box = new ComboBox<>();
    box.setId("settings-language");
    box.getItems().setAll(Language.values());
    box.setConverter(new Names());
    box.setValue(settings.language());
    box.valueProperty()
        .addListener((ignored, before, chosen) -> {
          dialog.hide();
          speak.accept(chosen);
          new SettingsDialog(owner, settings, texts, speak).show();
        });
    return box;
  }

  private Node userName() {
    TextField field = new TextField(settings.userName());
    field.setId("settings-user");
    field.setPromptText(texts.get("settings.user.help"));
    field.setPrefColumnCount(26);
    dialog.setOnHidden(event -> {
      if (!field.getText().isBlank()) {
        settings.setUserName(field.getText().strip());
      }
    });
    return field;
  }

  private final class Names extends StringConverter<Language> {
    @Override
    public String toString(Language language) {
      return language == null
          ? ""
          : texts.get("settings.language." + language.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Language fromString(String text) {
      throw new UnsupportedOperationException("languages are chosen, not typed");
    }
  }
}
