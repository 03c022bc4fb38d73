package io.seciot.desktop.recovery;

import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Offers what an earlier run could not save; takes no room where there is nothing. */
public final class RecoveryView {

  private static final int MOST_SHOWN = 5;

  /** What the user decides here. */
  public interface Choices {
    /** Opens it as it was. */
    void restore(AbandonedWork work);

    /** Gives it up. */
    void discard(AbandonedWork work);

    /** Puts the offer off to the next start. */
    void leave();
  }

  private final Choices choices;
  private final Texts texts;
  private final VBox root = new VBox(10);

  /** Shows what the view model has found, now and later. */
  public RecoveryView(RecoveryViewModel found, Choices choices, Texts texts) {
    this.choices = choices;
    this.texts = texts;
    root.setId("recovery");
    root.getStyleClass().add("recovery");
    // Held by the screen that shows it, which is made anew each time it is shown.
    found.foundProperty().subscribe(this::show);
  }

  /** The offer. */
  public Region node() {
    return root;
  }

  private void show(Journals.Found found) {
    root.getChildren().clear();
    boolean offered = found.works().notEmpty() || found.refused().notEmpty();
    root.setVisible(offered);
    root.setManaged(offered);
    if (!offered) {
      return;
    }
    Label heading = new Label(texts.get("recovery.heading"), new Icon("mdi2h-history"));
    heading.getStyleClass().add("recovery-heading");
    root.getChildren().addAll(heading, note(texts.get("recovery.text")));
    found.works().take(MOST_SHOWN).forEach(work -> root.getChildren().add(row(work)));
    if (found.works().size() > MOST_SHOWN) {
      root.getChildren().add(note(texts.get("recovery.more", found.works().size() - MOST_SHOWN)));
    }
    found
        .refused()
        .forEach(problem -> root.getChildren().add(note(problem.sentences(texts.translation()))));
    root.getChildren().add(button("recovery-later", "recovery.later", event -> choices.leave()));
  }

  private Node row(AbandonedWork work) {
    String name = work.work().model().product().name();
    Label title = new Label(name);
    title.getStyleClass().add("row-title");
    VBox words = new VBox(2, title, note(about(work.work())));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button restore = button("recovery-restore", "recovery.restore", event -> choices.restore(work));
    restore.setAccessibleText(texts.get("recovery.restore.name", name));
    restore.getStyleClass().add("accent");
    Button discard = button("recovery-discard", "recovery.discard", event -> choices.discard(work));
    discard.setAccessibleText(texts.get("recovery.discard.name", name));
    HBox row = new HBox(10, words, restore, discard);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("recovery-row");
    return row;
  }

  private String about(UnsavedWork work) {
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(texts.locale())
            .withZone(ZoneId.systemDefault())
            .format(work.last());
    Path file = work.file();
    return texts.get(
        "recovery.about",
        work.edits(),
        when,
        file == null ? texts.get("recovery.never-saved") : file.toString());
  }

  private Label note(String text) {
    return Paragraph.of(text, "row-note");
  }

  private Button button(String id, String key, Consumer<javafx.event.ActionEvent> chosen) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(chosen::accept);
    return button;
  }
}
