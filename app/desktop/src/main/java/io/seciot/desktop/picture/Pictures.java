package io.seciot.desktop.picture;

import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.text.Texts;
import io.seciot.model.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/** What the user can have of the shown view: a file, a sheet of paper, an image to paste. */
public final class Pictures {

  /** Sharp on paper and on dense screens. */
  private static final int COPIED = 2;

  private final PictureViewModel model;
  private final Supplier<Window> window;
  private final ErrorScreen errors;
  private final Texts texts;
  private final Consumer<String> tell;

  /**
   * @param window over which to ask
   * @param tell says in the status line how it ended
   */
  public Pictures(
      PictureViewModel model,
      Supplier<Window> window,
      ErrorScreen errors,
      Texts texts,
      Consumer<String> tell) {
    this.model = model;
    this.window = window;
    this.errors = errors;
    this.texts = texts;
    this.tell = tell;
  }

  /**
   * Asks which picture to write where.
   *
   * @param chooser given a proposal and an ending, asks for the file
   */
  public void export(String view, BiFunction<String, String, Optional<Path>> chooser) {
    new PictureDialog(window.get(), model, chooser, texts)
        .show(
            view,
            written -> tell.accept(texts.get("picture.done", written.toString())),
            this::failed);
  }

  /** Prints, after the system has asked on which printer. */
  public void print(String view) {
    new ViewPrinter(model, new SystemPrinting(), errors::crash)
        .print(window.get(), view, outcome -> tell.accept(texts.get("print." + outcome.key())));
  }

  /** Puts the view on the clipboard, for a document or a chat. */
  public void copy() {
    model.pixels(
        COPIED,
        png -> new Image(new ByteArrayInputStream(png)),
        image -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          Clipboard.getSystemClipboard().setContent(content);
          tell.accept(texts.get("picture.copied"));
        },
        errors::crash);
  }

  private void failed(Exception failure) {
    if (failure instanceof ProblemException problem) {
      errors.show(texts.get("error.picture"), problem);
    } else {
      errors.crash(failure);
    }
  }
}
