package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/** The menus that are made from the one list of actions. */
class MenusTest extends Journey {

  @Test
  void everyShortcutIsItsOwn() throws Exception {
    open(twoDevices());

    List<String> shortcuts =
        items()
            .map(MenuItem::getAccelerator)
            .filter(keys -> keys != null)
            .map(KeyCombination::getDisplayText)
            .toList();

    assertThat(shortcuts).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeDoneSaysWhy() throws Exception {
    EditorScreen screen = open(twoDevices());

    assertThat(items().filter(MenuItem::isDisable).map(MenuItem::getText))
        .isNotEmpty()
        .allMatch(text -> text.contains("  –  "));
    onScreen(() -> {
      editor(screen).select("hub");
      return screen;
    });
    assertThat(items().filter(item -> item.getText().equals("Rename")))
        .allMatch(item -> !item.isDisable());
  }

  private Stream<MenuItem> items() {
    MenuBar bar = robot.lookup(".menu-bar").query();
    return bar.getMenus().stream()
        .flatMap(MenusTest::items)
        .filter(item -> !(item instanceof SeparatorMenuItem));
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(MenusTest::items)
        : Stream.of(item);
  }
}
