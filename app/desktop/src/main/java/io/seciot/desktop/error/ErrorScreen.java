package io.seciot.desktop.error;

import io.seciot.desktop.text.Texts;
import io.seciot.model.ProblemException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Says what went wrong: a sentence where the user can act, a code where it is our mistake. */
public final class ErrorScreen {

  private static final Logger LOG = System.getLogger(ErrorScreen.class.getName());

  private final Window owner;
  private final Path work;
  private final Texts texts;
  private boolean crashShown;
  private int crashes;

  /**
   * Shows its dialogs over this window.
   *
   * @param work where unsaved work is kept
   */
  public ErrorScreen(Window owner, Path work, Texts texts) {
    this.owner = owner;
    this.work = work;
    this.texts = texts;
  }

  /** Whether a mistake of ours has shown itself since the start. */
  public boolean hasCrashed() {
    return crashes > 0;
  }

  /** Brings every failure that nothing else catches here, from any thread. */
  public void catchEverything() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Platform.runLater(() -> crash(failure)));
  }

  /** Something the user can put right. */
  public void show(String heading, ProblemException problem) {
    problem(heading, problem, close()).show();
  }

  /**
   * Something the user can put right, with a way on.
   *
   * @param verb what the button for the way on says
   */
  public void show(String heading, ProblemException problem, String verb, Runnable wayOn) {
    ButtonType go = new ButtonType(verb, ButtonBar.ButtonData.OTHER);
    Alert alert = problem(heading, problem, go, close());
    alert.setOnHidden(event -> {
      if (alert.getResult() == go) {
        wayOn.run();
      }
    });
    alert.show();
    alert.getDialogPane().lookupButton(go).setId("error-way-on");
  }

  private ButtonType close() {
    return new ButtonType(texts.get("error.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private Alert problem(String heading, ProblemException problem, ButtonType... buttons) {
    Alert alert = alert(Alert.AlertType.WARNING, heading);
    alert.getDialogPane().setId("error-dialog");
    alert.getDialogPane().setContent(wrapped(problem.sentences(texts.translation())));
    alert.getButtonTypes().setAll(buttons);
    return alert;
  }

  /** A mistake of ours. While one is shown, others are only logged. */
  public void crash(Throwable failure) {
    String code = ErrorCode.of(failure);
    LOG.log(Logger.Level.ERROR, "Unexpected failure " + code, failure);
    crashes++;
    if (crashShown) {
      return;
    }
    crashShown = true;
    Alert alert = alert(Alert.AlertType.ERROR, texts.get("crash.heading"));
    alert.getDialogPane().setId("crash-dialog");
    Label said = wrapped(texts.get("crash.code", code));
    said.setId("crash-code");
    String details = details(code, failure);
    alert
        .getDialogPane()
        .setContent(
            new VBox(
                10,
                wrapped(texts.get("crash.text")),
                wrapped(texts.get("crash.kept", work.toString())),
                said,
                folded(details)));
    ButtonType copy = new ButtonType(texts.get("crash.copy"), ButtonBar.ButtonData.LEFT);
    ButtonType goOn = new ButtonType(texts.get("crash.continue"), ButtonBar.ButtonData.OK_DONE);
    alert.getButtonTypes().setAll(copy, goOn);
    alert.setOnHidden(event -> crashShown = false);
    alert.show();
    copies(alert.getDialogPane().lookupButton(copy), details);
  }

  /** The toolkit's own button for details speaks the language of the system. */
  private TitledPane folded(String text) {
    TextArea details = new TextArea(text);
    details.setEditable(false);
    TitledPane folded = new TitledPane(texts.get("crash.details"), details);
    folded.setId("crash-details");
    folded.setAnimated(false);
    folded.setExpanded(false);
    folded
        .expandedProperty()
        .addListener((ignored, before, now) -> folded.getScene().getWindow().sizeToScene());
    return folded;
  }

  /** What was copied can still be read: copying does not close the dialog. */
  private static void copies(Node button, String text) {
    button.setId("crash-copy");
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
          event.consume();
        });
  }

  /** What helps us; of the user's model there is nothing in it but what a failure quotes. */
  private static String details(String code, Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    String system = System.getProperty("os.name") + " " + System.getProperty("os.version");
    return code + "\nJava " + Runtime.version() + ", " + system + "\n" + trace;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("dialog-text");
    return label;
  }

  private Alert alert(Alert.AlertType type, String heading) {
    Alert alert = new Alert(type);
    alert.initOwner(owner);
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(heading);
    alert.setResizable(true);
    return alert;
  }
}
