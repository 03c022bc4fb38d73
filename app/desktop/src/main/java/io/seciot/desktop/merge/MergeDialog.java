package io.seciot.desktop.merge;

import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.model.merge.Conflict;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/** Asks which version stands, conflict by conflict; mine unless the user says otherwise. */
public final class MergeDialog {

  private static final double HEIGHT = 380;

  /** One conflict with the buttons that let mine or theirs stand. */
  private record Row(Conflict conflict, RadioButton mine, RadioButton theirs) {}

  private final Window owner;
  private final ConflictWords words;
  private final Texts texts;

  /** Shows over this window. */
  public MergeDialog(Window owner, ConflictWords words, Texts texts) {
    this.owner = owner;
    this.words = words;
    this.texts = texts;
  }

  /**
   * Asks.
   *
   * @param done is told the keys of the conflicts in which theirs stands
   * @param givenUp run where the user does not want to merge after all
   */
  public void show(
      ImmutableList<Conflict> conflicts, Consumer<ImmutableSet<String>> done, Runnable givenUp) {
    ButtonType merge = new ButtonType(texts.get("merge.button"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("merge.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("merge.heading", conflicts.size()));
    dialog.setResizable(true);
    DialogPane pane = dialog.getDialogPane();
    pane.setId("merge-dialog");
    pane.getButtonTypes().setAll(merge, cancel);
    MutableList<Row> rows = Lists.mutable.empty();
    pane.setContent(content(conflicts, rows));
    Button button = (Button) pane.lookupButton(merge);
    button.setId("merge-keep");
    pane.getContent().addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, button));
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == merge) {
        done.accept(
            rows.select(row -> row.theirs().isSelected())
                .collect(row -> row.conflict().key())
                .toImmutableSet());
      } else {
        givenUp.run();
      }
    });
    dialog.setOnShown(event -> rows.getFirst().mine().requestFocus());
    dialog.show();
  }

  /** Choices keep Enter for themselves, and here it is to end the dialog. */
  private static void enter(KeyEvent event, Button button) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      button.fire();
    }
  }

  private Node content(ImmutableList<Conflict> conflicts, MutableList<Row> rows) {
    VBox list = new VBox(14);
    list.setFillWidth(true);
    conflicts.forEach(conflict -> list.getChildren().add(row(conflict, rows)));
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(HEIGHT);
    list.heightProperty()
        .subscribe(now -> scroll.setPrefViewportHeight(Math.min(HEIGHT, now.doubleValue())));
    scroll.getStyleClass().add("edge-to-edge");
    VBox content = new VBox(12, Paragraph.of(texts.get("merge.text"), "row-note"), scroll);
    return content;
  }

  private Node row(Conflict conflict, MutableList<Row> rows) {
    String about = words.about(conflict);
    ToggleGroup group = new ToggleGroup();
    RadioButton mine = choice(about, words.mine(conflict), group);
    RadioButton theirs = choice(about, words.theirs(conflict), group);
    mine.getStyleClass().add("merge-mine");
    theirs.getStyleClass().add("merge-theirs");
    mine.setSelected(true);
    rows.add(new Row(conflict, mine, theirs));
    return new VBox(4, Paragraph.of(about, "row-title"), mine, theirs);
  }

  private static RadioButton choice(String about, String text, ToggleGroup group) {
    RadioButton button = new RadioButton(text);
    button.setToggleGroup(group);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAccessibleText(about + ". " + text);
    return button;
  }
}
