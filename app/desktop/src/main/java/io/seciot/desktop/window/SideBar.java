package io.seciot.desktop.window;

import io.seciot.desktop.outline.OutlineView;
import io.seciot.desktop.outline.OutlineViewModel;
import io.seciot.desktop.palette.PaletteView;
import io.seciot.desktop.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;

/** At the left of the drawing: what can be placed, and behind it what is drawn as a tree. */
final class SideBar {

  private final PaletteView palette;
  private final OutlineView outline;
  private final TabPane tabs = new TabPane();

  SideBar(PaletteView palette, OutlineViewModel drawn, Texts texts) {
    this.palette = palette;
    this.outline = new OutlineView(drawn, texts);
    Tab kinds = new FrontTab(palette.node());
    kinds.setText(texts.get("side.palette"));
    Tab tree = new FrontTab(outline.node());
    tree.setText(texts.get("side.outline"));
    drawn.seenProperty().bind(tree.selectedProperty());
    tabs.getTabs().setAll(kinds, tree);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setId("side");
    tabs.getStyleClass().add("side-bar");
  }

  Region node() {
    return tabs;
  }

  /** Where the keyboard starts in what is in front. */
  Node entry() {
    return isOutlineShown() ? outline.entry() : palette.entry();
  }

  /** Shows the kinds that can be placed and goes there. */
  void showPalette() {
    show(0);
  }

  /** Shows what is drawn as a tree and goes there. */
  void showOutline() {
    show(1);
  }

  private void show(int tab) {
    tabs.getSelectionModel().select(tab);
    entry().requestFocus();
  }

  private boolean isOutlineShown() {
    return tabs.getSelectionModel().getSelectedIndex() == 1;
  }
}
