package io.seciot.desktop.clipboard;

import io.seciot.desktop.file.Background;
import io.seciot.desktop.picture.PictureViewModel;
import io.seciot.diagrams.drawing.DiagramPainter;
import io.seciot.diagrams.drawing.DiagramPicture;
import io.seciot.diagrams.drawing.Theme;
import io.seciot.model.edit.Fragment;
import io.seciot.model.file.FragmentText;
import io.seciot.ontology.knowledge.Vocabulary;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * The clipboard of the system. Another window finds the part in our own format, a text editor finds
 * the same as text, and a word processor finds a picture.
 */
public final class SystemBoard implements Board {

  private static final DataFormat PART = new DataFormat("application/x-seciot-part+json");

  /** Holds the name of the copy: to read a large part only to see whose it is takes long. */
  private static final DataFormat COPY = new DataFormat("application/x-seciot-copy");

  /** Sharp on paper and on dense screens. */
  private static final double SCALE = 2;

  /** Enough for a page; the system takes the picture over on the thread of the screen. */
  private static final double MOST_PIXELS = 8_000_000;

  private final Background background;
  private final Consumer<Exception> failed;

  /**
   * @param failed told where a picture could not be made
   */
  public SystemBoard(Background background, Consumer<Exception> failed) {
    this.background = background;
    this.failed = failed;
  }

  @Override
  public String put(Fragment part, Vocabulary vocabulary) {
    String copy = UUID.randomUUID().toString();
    ClipboardContent content = content(copy, FragmentText.write(part));
    Clipboard.getSystemClipboard().setContent(content);
    // A picture takes a while, and what was copied must be there at once.
    background.run(
        () -> picture(part, vocabulary), picture -> addPicture(copy, content, picture), failed);
    return copy;
  }

  private static ClipboardContent content(String copy, String text) {
    ClipboardContent content = new ClipboardContent();
    content.put(COPY, copy);
    content.put(PART, text);
    content.putString(text);
    return content;
  }

  private static Image picture(Fragment part, Vocabulary vocabulary) {
    String svg =
        DiagramPainter.svg(
            part.content(), part.view(), PictureViewModel.symbols(vocabulary), Theme.LIGHT);
    return new Image(new ByteArrayInputStream(DiagramPicture.png(svg, SCALE, MOST_PIXELS)));
  }

  /** Something else may have been copied meanwhile. */
  private void addPicture(String copy, ClipboardContent content, Image picture) {
    if (holds(copy)) {
      content.putImage(picture);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  @Override
  public boolean holds(String copy) {
    return copy.equals(Clipboard.getSystemClipboard().getContent(COPY));
  }

  @Override
  public Optional<String> text() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.getContent(PART) instanceof String part) {
      return Optional.of(part);
    }
    return Optional.ofNullable(clipboard.getString()).filter(FragmentText::looksLikeOne);
  }
}
