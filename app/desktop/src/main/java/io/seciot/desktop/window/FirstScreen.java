package io.seciot.desktop.window;

import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.recovery.AbandonedWork;
import io.seciot.desktop.recovery.RecoveryView;
import io.seciot.desktop.recovery.RecoveryViewModel;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.start.StartView;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is shown while no document is open: examples, recent models, and what was not saved. */
final class FirstScreen {

  private final Documents documents;
  private final RecoveryViewModel recovery;
  private final FileDialogs dialogs;
  private final Examples examples;
  private final Runnable tour;

  /**
   * @param tour opens the example of the tour and begins it
   */
  FirstScreen(
      Documents documents,
      RecoveryViewModel recovery,
      FileDialogs dialogs,
      Examples examples,
      Runnable tour) {
    this.documents = documents;
    this.recovery = recovery;
    this.dialogs = dialogs;
    this.examples = examples;
    this.tour = tour;
  }

  /** Makes it as things are now. */
  Region make(Services services, ObservableValue<Theme> theme) {
    Texts texts = services.texts();
    StartView start =
        new StartView(
            examples, services.settings(), services.thumbnails(), theme, new Models(), texts);
    RecoveryView offer = new RecoveryView(recovery, new Abandoned(), texts);
    VBox first = new VBox(offer.node(), start.node());
    VBox.setVgrow(start.node(), Priority.ALWAYS);
    first.getStyleClass().add("first-screen");
    return first;
  }

  private final class Abandoned implements RecoveryView.Choices {
    @Override
    public void restore(AbandonedWork work) {
      documents.restore(work, recovery);
    }

    @Override
    public void discard(AbandonedWork work) {
      if (dialogs.mayDiscard(work.work().model().product().name(), work.work().edits())) {
        recovery.discard(work);
      }
    }

    @Override
    public void leave() {
      recovery.leave();
    }
  }

  private final class Models implements StartView.Choices {
    @Override
    public void create() {
      documents.create();
    }

    @Override
    public void choose() {
      documents.choose();
    }

    @Override
    public void takeTour() {
      tour.run();
    }

    @Override
    public void open(Path file) {
      documents.open(file, Optional.of(file));
    }

    @Override
    public void openExample(Path file) {
      documents.open(file, Optional.empty());
    }
  }
}
