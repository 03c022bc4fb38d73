package io.seciot.desktop.text;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that come up under the pointer. Each is a window of its own and most are never seen, so it
 * is made when the pointer first comes to its control. A screen reader hears them all the same.
 */
public final class Hint {

  private final Control control;
  private final Supplier<Tooltip> made;

  private Hint(Control control, Supplier<Tooltip> made) {
    this.control = control;
    this.made = made;
  }

  /** Shows these words at a control. */
  public static void at(Control control, String words) {
    at(control, words, () -> new Tooltip(words));
  }

  /** Shows these words at a control, in lines that are no longer than this. */
  public static void at(Control control, String words, double width) {
    at(control, words, () -> wrapped(words, width));
  }

  /**
   * Shows these words at a control.
   *
   * @param made makes what shows them
   */
  public static Hint at(Control control, String words, Supplier<Tooltip> made) {
    Hint hint = new Hint(control, made);
    control.setAccessibleHelp(words);
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hint.tooltip());
    return hint;
  }

  /** What shows the words. */
  public Tooltip tooltip() {
    if (control.getTooltip() == null) {
      control.setTooltip(made.get());
    }
    return control.getTooltip();
  }

  /** What shows words in lines that are no longer than this. */
  public static Tooltip wrapped(String words, double width) {
    Tooltip tooltip = new Tooltip(words);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(width);
    return tooltip;
  }
}
