package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.window.DialogRoom;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Where there is too little room, words wrap and dialogs scroll; nothing is lost. */
class RoomTest extends Journey {

  @Test
  void titlesOfFindingsWrapAtTheLargestSize() throws Exception {
    open(twoDevices());
    waitUntil(() -> robot.lookup("#findings-list .row-title").tryQuery().isPresent());
    onScreen(() -> {
      window.look().sizeProperty().set(InterfaceSize.of(200));
      return stage;
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(onScreen(() -> shown("#findings-list .row-title")))
        .isNotEmpty()
        .noneMatch(line -> line.endsWith("..."));
    assertThat(onScreen(() -> rows("#findings-list .list-cell")))
        .isNotEmpty()
        .allMatch(row -> row.getHeight() >= row.prefHeight(row.getWidth()))
        .allMatch(row -> row.getHeight() >= content(row).prefHeight(content(row).getWidth()));
    assertThat(onScreen(() -> ((MenuButton) node("#findings-filter")).getTooltip()))
        .as("the sign alone needs a name")
        .isNotNull();
    onScreen(() -> {
      window.look().sizeProperty().set(InterfaceSize.USUAL);
      return stage;
    });
  }

  @Test
  void menusMoveTogetherBeforeTheirWordsAreCutOff() throws Exception {
    onScreen(() -> {
      stage.setWidth(820);
      window.look().sizeProperty().set(InterfaceSize.of(200));
      return stage;
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(onScreen(() -> shown(".menu-bar .menu-button .label")))
        .contains("File", "Findings")
        .noneMatch(word -> word.endsWith("..."));
    onScreen(() -> {
      window.look().sizeProperty().set(InterfaceSize.USUAL);
      return stage;
    });
  }

  @Test
  void aDialogThatIsTooLargeForTheScreenKeepsItsButtonsOnIt() throws Exception {
    onScreen(() -> {
      DialogRoom.watch();
      return stage;
    });
    Platform.runLater(() -> {
      Region content = new Region();
      content.setMinSize(400, 9000);
      content.setPrefSize(400, 9000);
      Dialog<ButtonType> dialog = new Dialog<>();
      dialog.initOwner(stage);
      dialog.getDialogPane().setId("tall");
      dialog.getDialogPane().setContent(content);
      dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
      dialog.getDialogPane().lookupButton(ButtonType.CLOSE).setId("tall-close");
      dialog.show();
    });
    waitUntil(() -> robot.lookup("#tall-close").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();

    Rectangle2D screen = onScreen(() -> Screen.getPrimary().getVisualBounds());
    Node close = robot.lookup("#tall-close").query();
    assertThat(onScreen(() -> close.localToScreen(close.getLayoutBounds()).getMaxY()))
        .isLessThanOrEqualTo(screen.getMaxY());
    Window dialog = close.getScene().getWindow();
    assertThat(onScreen(() -> dialog.getY())).isGreaterThanOrEqualTo(screen.getMinY());
    assertThat(robot.lookup("#tall .scroll-pane").tryQuery()).isPresent();
  }

  private Node node(String selector) {
    return stage.getScene().lookup(selector);
  }

  private List<Control> rows(String selector) {
    return stage.getScene().getRoot().lookupAll(selector).stream()
        .filter(Control.class::isInstance)
        .map(Control.class::cast)
        .filter(
            row -> row.isVisible() && row instanceof Labeled words && words.getGraphic() != null)
        .toList();
  }

  private static Region content(Control row) {
    return (Region) ((Labeled) row).getGraphic();
  }

  private List<String> shown(String selector) {
    return stage.getScene().getRoot().lookupAll(selector).stream()
        .filter(Label.class::isInstance)
        .map(Labeled.class::cast)
        .filter(label -> !label.getText().isEmpty())
        .flatMap(label -> label.getChildrenUnmodifiable().stream())
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .toList();
  }
}
