package io.seciot.desktop.theme;

import io.seciot.desktop.settings.Settings;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/**
 * How all windows of the application look: theme and size, as set, and as the system changes. What
 * is set is remembered.
 */
public final class Look {

  private final Settings settings;
  private final ObservableValue<ColorScheme> system;

  /** Kept here, since the system, which outlives every window, only knows it weakly. */
  private final ChangeListener<ColorScheme> follower = (scheme, before, now) -> follow();

  private final ObjectProperty<Appearance> appearance;
  private final ObjectProperty<InterfaceSize> size;
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();

  /**
   * @param system what the system is set to, as it changes
   */
  public Look(Settings settings, ObservableValue<ColorScheme> system) {
    this.settings = settings;
    this.system = system;
    this.appearance = new SimpleObjectProperty<>(settings.appearance());
    this.size = new SimpleObjectProperty<>(settings.interfaceSize());
    system.addListener(new WeakChangeListener<>(follower));
    appearance.subscribe((before, now) -> {
      settings.setAppearance(now);
      follow();
    });
    size.subscribe((before, now) -> {
      settings.setInterfaceSize(now);
      apply();
    });
    theme.subscribe((before, now) -> apply());
    follow();
  }

  /** Light, dark or as the system. */
  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  /** How large everything is. */
  public ObjectProperty<InterfaceSize> sizeProperty() {
    return size;
  }

  /** What is shown now. Setting it shows a theme without remembering it. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Changes to the other theme, whatever the system is. */
  public void switchTheme() {
    appearance.set(theme.get() == Theme.LIGHT ? Appearance.DARK : Appearance.LIGHT);
  }

  private void follow() {
    theme.set(appearance.get().theme(system.getValue()));
  }

  private void apply() {
    String sheet = theme.get().stylesheet(size.get());
    if (sheet.equals(Application.getUserAgentStylesheet())) {
      return;
    }
    List<Parent> roots =
        Window.getWindows().stream().map(window -> window.getScene().getRoot()).toList();
    // In one go, all of it would hold the window up. A scene in which nothing waits for its looks
    // finds for each node at once what the new sheet says of it; what that changes comes next, and
    // the layout with the frame after that.
    roots.forEach(Node::applyCss);
    Platform.runLater(() -> roots.forEach(Node::applyCss));
    Application.setUserAgentStylesheet(sheet);
  }
}
