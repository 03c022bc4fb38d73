package io.seciot.desktop.palette;

import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.KnownIcon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** A heading of the palette and the entries below it. */
final class PaletteGroup {

  private static final PseudoClass LIKED = PseudoClass.getPseudoClass("liked");

  /**
   * What a group shows; one that shows the same need not be made anew.
   *
   * @param liked which of its entries are among the favourites
   */
  record Content(PaletteViewModel.Group group, ImmutableList<PaletteViewModel.Entry> liked) {}

  /** What can be done with an entry. */
  interface Hand {

    /** Takes it for the next click on the drawing, or puts it back. */
    void take(PaletteViewModel.Entry entry, boolean taken);

    /** Begins to draw it out of the palette. */
    void press(PaletteViewModel.Entry entry, MouseEvent press);

    /** Places it where there is room. */
    void place(PaletteViewModel.Entry entry);

    /** Adds it to the favourites or takes it away from them. */
    void like(PaletteViewModel.Entry entry);
  }

  private final Content content;
  private final Hand hand;
  private final Texts texts;
  private final ImmutableList<ToggleButton> buttons;
  private final VBox root = new VBox();

  PaletteGroup(Content content, Hand hand, Texts texts) {
    this.content = content;
    this.hand = hand;
    this.texts = texts;
    ImmutableList<PaletteViewModel.Entry> entries = content.group().entries();
    this.buttons = entries.collect(this::button);
    Label heading = new Label(content.group().heading());
    heading.getStyleClass().add("palette-heading");
    root.getStyleClass().add("palette-group");
    root.getChildren().add(heading);
    buttons.forEachWithIndex(
        (button, place) -> root.getChildren().add(row(button, entries.get(place))));
  }

  Content content() {
    return content;
  }

  Node node() {
    return root;
  }

  /** From top to bottom; the user data of each is what it places. */
  ImmutableList<ToggleButton> buttons() {
    return buttons;
  }

  /** The entry with room for a star behind it. */
  private Node row(ToggleButton button, PaletteViewModel.Entry entry) {
    boolean liked = content.liked().contains(entry);
    String words =
        texts.get(
            "palette.star.key",
            texts.get(liked ? "palette.unstar" : "palette.star", entry.label()));
    button.setAccessibleHelp(words);
    StackPane room = new StackPane();
    room.getStyleClass().add("palette-star-room");
    HBox.setHgrow(button, Priority.ALWAYS);
    HBox row = new HBox(button, room);
    row.getStyleClass().add("palette-row");
    row.pseudoClassStateChanged(LIKED, liked);
    // A star that is not lit is seen where the pointer is, and not made before.
    if (liked) {
      room.getChildren().add(star(entry, true, words));
    } else {
      row.hoverProperty()
          .subscribe(over -> {
            if (over && room.getChildren().isEmpty()) {
              room.getChildren().add(star(entry, false, words));
            }
          });
    }
    return row;
  }

  private Node star(PaletteViewModel.Entry entry, boolean liked, String words) {
    Button star = new Button("", new Icon(liked ? "mdi2s-star" : "mdi2s-star-outline"));
    star.getStyleClass().addAll("flat", "palette-star");
    star.setAccessibleText(words);
    star.setTooltip(tooltip(words));
    // The keyboard has a key for it on the entry itself.
    star.setFocusTraversable(false);
    star.setOnAction(event -> hand.like(entry));
    return star;
  }

  private ToggleButton button(PaletteViewModel.Entry entry) {
    ToggleButton button = entry.line().isEmpty() ? kind(entry) : part(entry);
    String place =
        switch (content.group().id()) {
          case "recent" -> "recent-";
          case "favourites" -> "favourite-";
          default -> "place-";
        };
    button.setId(place + entry.id().replace(':', '-'));
    button.setUserData(entry.what());
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("flat", "palette-item");
    button.setTooltip(tooltip(entry.help()));
    button.setOnAction(event -> hand.take(entry, button.isSelected()));
    button.setOnMousePressed(event -> hand.press(entry, event));
    button.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        hand.place(entry);
        event.consume();
      } else if (event.getCode() == KeyCode.F && !event.isShortcutDown() && !event.isAltDown()) {
        hand.like(entry);
        event.consume();
      }
    });
    return button;
  }

  private static ToggleButton kind(PaletteViewModel.Entry entry) {
    ToggleButton button = new ToggleButton(entry.label(), icon(entry));
    button.setWrapText(true);
    return button;
  }

  /** A part has a line that tells it from its neighbours. */
  private static ToggleButton part(PaletteViewModel.Entry entry) {
    VBox both =
        new VBox(
            Paragraph.of(entry.label(), "row-title"), Paragraph.of(entry.line(), "palette-line"));
    HBox graphic = new HBox(10, icon(entry), both);
    graphic.getStyleClass().add("palette-part");
    ToggleButton button = new PartButton(graphic);
    button.setAccessibleText(entry.label() + ", " + entry.line());
    return button;
  }

  private static Icon icon(PaletteViewModel.Entry entry) {
    return new Icon(KnownIcon.of(entry.icon()));
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(320);
    return tooltip;
  }
}
