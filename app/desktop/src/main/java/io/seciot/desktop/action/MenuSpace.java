package io.seciot.desktop.action;

import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Moves the words of a menu bar together where it would have to cut them off otherwise. */
final class MenuSpace {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** The size of letters for which the space around words is given in the style sheet. */
  private static final double USUAL = 14;

  private static final double AROUND_A_WORD = 20;
  private static final double AROUND_ALL = 24;

  private MenuSpace() {}

  /** Looks after this bar from now on; a change of its letters changes its height. */
  static void share(MenuBar bar) {
    bar.widthProperty().subscribe(() -> fit(bar));
    bar.heightProperty().subscribe(() -> fit(bar));
  }

  private static void fit(MenuBar bar) {
    Font font =
        bar.lookup(".menu-button > .label") instanceof Labeled label
            ? label.getFont()
            : Font.getDefault();
    double words =
        bar.getMenus().stream()
            .map(Menu::getText)
            .mapToDouble(word -> width(word.replace("_", ""), font))
            .sum();
    double space = AROUND_ALL + bar.getMenus().size() * AROUND_A_WORD;
    double wanted = words + space * font.getSize() / USUAL;
    bar.pseudoClassStateChanged(NARROW, bar.getWidth() > 0 && bar.getWidth() < wanted);
  }

  private static double width(String word, Font font) {
    Text text = new Text(word);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
