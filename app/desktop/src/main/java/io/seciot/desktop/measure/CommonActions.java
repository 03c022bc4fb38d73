package io.seciot.desktop.measure;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.findings.Grouping;
import io.seciot.desktop.findings.Order;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Panel;
import io.seciot.model.edit.Edits;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What people do with an open document over and over; at the end it is as it was. */
public final class CommonActions {

  private static final String KEYS = "#keys-dialog";

  /**
   * One of them.
   *
   * @param name what the report calls it
   */
  public record Act(String name, Runnable run) {}

  private final Supplier<EditorScreen> screen;
  private final MainWindow window;
  private final Path file;
  private final MutableList<Act> acts = Lists.mutable.empty();
  private int finding;

  /**
   * @param screen shows the document, at the latest when the first of them is done
   * @param file what the document is compared with
   */
  public CommonActions(MainWindow window, Supplier<EditorScreen> screen, Path file) {
    this.window = window;
    this.screen = screen;
    this.file = file;
  }

  /** Whether a window belongs to one of the actions. */
  static boolean show(Window window) {
    return window.getScene().getRoot().lookup(KEYS) != null;
  }

  /** In the order in which they can be done. */
  public ImmutableList<Act> all() {
    panels();
    selecting();
    clipboard();
    editing();
    looking();
    finding();
    asking();
    return acts.toImmutable();
  }

  private void panels() {
    for (Panel panel : Panel.values()) {
      add(
          "panel " + panel.name().toLowerCase(Locale.ROOT),
          () -> screen.get().panels().show(panel));
    }
    add("panel findings again", () -> screen.get().panels().show(Panel.FINDINGS));
    add("outline", "view.outline");
    add("palette", "view.palette");
  }

  private void selecting() {
    add("select an element", () -> editor().select(element(0)));
    add("select another", () -> editor().select(element(1)));
    add("rename", () -> editor().perform(new Edits.Rename(element(1), "Renamed")));
    add("undo rename", "edit.undo");
    add("redo rename", "edit.redo");
    add("undo rename again", "edit.undo");
  }

  private String element(int place) {
    return editor().model().elements().get(place).id();
  }

  private void clipboard() {
    add("select all to copy", "edit.select-all");
    add("copy", "edit.copy");
    add("paste", "edit.paste");
    add("undo paste", "edit.undo");
  }

  private void editing() {
    add("select all", "edit.select-all");
    add("duplicate", "edit.duplicate");
    add("undo duplicate", "edit.undo");
    add("select all again", "edit.select-all");
    add("delete", "edit.delete");
    add("undo delete", "edit.undo");
    add("lay out", "edit.arrange");
    add("undo lay out", "edit.undo");
    add("select nothing", () -> editor().clearSelection());
  }

  private void looking() {
    add("zoom in", "view.zoom-in");
    add("zoom out", "view.zoom-out");
    add("fit", "view.fit");
    add("larger text", "view.larger");
    add("usual text", "view.usual-size");
    add("other theme", "view.theme");
    add("first theme", "view.theme");
  }

  private void finding() {
    for (String typed : List.of("d", "de", "deb", "")) {
      add("search \"" + typed + '"', () -> findings().queryProperty().set(typed));
    }
    for (Grouping by : Grouping.values()) {
      add(
          "group by " + by.name().toLowerCase(Locale.ROOT),
          () -> findings().list().groupingProperty().set(by));
    }
    add("group as at first", () -> findings().list().groupingProperty().set(Grouping.CAUSE));
    add("order by title", () -> findings().list().orderProperty().set(Order.TITLE));
    add("order by risk", () -> findings().list().orderProperty().set(Order.WORST));
    add("open a finding", this::openNext);
    add("choose all findings", () -> findings().choose(findings().shownProperty().get()));
  }

  private void openNext() {
    finding++;
    findings().selectedIdProperty().set(findings().shownProperty().get().get(finding).id());
  }

  private void asking() {
    add("commands", "tool.commands");
    add("close commands", () -> screen.get().diagram().requestFocus());
    add("keys", "tool.keys");
    add("close keys", CommonActions::closeKeys);
    add("compare with the file", this::compare);
    add("end of comparing", "review.end");
    add("back to the findings", () -> screen.get().panels().show(Panel.FINDINGS));
  }

  private void compare() {
    screen.get().compare(file);
    screen.get().panels().show(Panel.REVIEW);
  }

  private static void closeKeys() {
    List.copyOf(Window.getWindows()).stream().filter(CommonActions::show).forEach(Window::hide);
  }

  private EditorViewModel editor() {
    return screen.get().document().editor();
  }

  private FindingsViewModel findings() {
    return screen.get().panels().findings();
  }

  private void add(String name, String id) {
    add(
        name,
        () -> {
          Action action = window.actions().action(id);
          if (!action.perform()) {
            throw new IllegalStateException(
                id + ": " + Objects.requireNonNull(action.obstacle().getValue()));
          }
        });
  }

  private void add(String name, Runnable run) {
    acts.add(new Act(name, run));
  }
}
