package io.seciot.desktop.error;

import io.seciot.desktop.text.Texts;
import io.seciot.model.ProblemException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

/** Says what went wrong: a sentence where the user can act, a code where it is our mistake. */
public final class ErrorScreen {

  private static final Logger LOG = System.getLogger(ErrorScreen.class.getName());

  private final Window owner;
  private final Texts texts;
  private boolean crashShown;
  private int crashes;

  /** Shows its dialogs over this window. */
  public ErrorScreen(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /** Whether a mistake of ours has shown itself since the start. */
  public boolean hasCrashed() {
    return crashes > 0;
  }

  /** Something the user can put right. */
  public void show(String heading, ProblemException problem) {
    Alert alert = alert(Alert.AlertType.WARNING, heading);
    Label sentence = new Label(problem.getMessage());
    sentence.setWrapText(true);
    sentence.setMaxWidth(520);
    alert.getDialogPane().setContent(sentence);
    alert
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("error.close"), ButtonBar.ButtonData.OK_DONE));
    alert.show();
  }

  /** A mistake of ours. While one is shown, others are only logged. */
  public void crash(Throwable failure) {
    LOG.log(Logger.Level.ERROR, "Unexpected failure " + ErrorCode.of(failure), failure);
    crashes++;
    if (crashShown) {
      return;
    }
    crashShown = true;
    Alert alert = alert(Alert.AlertType.ERROR, texts.get("crash.heading"));
    alert.getDialogPane().setContent(new Label(texts.get("crash.text", ErrorCode.of(failure))));
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    TextArea details = new TextArea(ErrorCode.of(failure) + "\n" + trace);
    details.setEditable(false);
    alert.getDialogPane().setExpandableContent(details);
    ButtonType copy = new ButtonType(texts.get("crash.copy"), ButtonBar.ButtonData.LEFT);
    ButtonType goOn = new ButtonType(texts.get("crash.continue"), ButtonBar.ButtonData.OK_DONE);
    alert.getButtonTypes().setAll(copy, goOn);
    alert.setOnHidden(event -> {
      crashShown = false;
      if (alert.getResult() == copy) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details.getText()));
      }
    });
    alert.show();
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
