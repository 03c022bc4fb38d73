package io.seciot.desktop.picture;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.diagrams.drawing.Symbols;
import io.seciot.diagrams.drawing.Theme;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.Slugs;
import io.seciot.model.file.AtomicFile;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.report.picture.PictureFormat;
import io.seciot.report.picture.ViewPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A picture of the shown view: of which kind, how large, and the making of it. */
public final class PictureViewModel {

  /** The sizes of pictures of pixels that are offered; the middle one is sharp on most screens. */
  public static final ImmutableList<Integer> SCALES = Lists.immutable.of(1, 2, 4);

  private final EditorViewModel editor;
  private final Background background;
  private final ObjectProperty<PictureFormat> format =
      new SimpleObjectProperty<>(PictureFormat.SVG);
  private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** Makes pictures of what this editor shows when asked. */
  public PictureViewModel(EditorViewModel editor, Background background) {
    this.editor = editor;
    this.background = background;
  }

  /** The kind of file. */
  public ObjectProperty<PictureFormat> formatProperty() {
    return format;
  }

  /** Pixels of the picture for one of the drawing. */
  public ObjectProperty<Integer> scaleProperty() {
    return scale;
  }

  /** Whether the size means something for the kind of file. */
  public ObservableValue<Boolean> sizedProperty() {
    return format.map(PictureFormat.PNG::equals);
  }

  /** Light on dark rather than dark on white. */
  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Whether one is being made. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What the file could be called. */
  public String proposal() {
    String name = editor.model().product().name() + " " + editor.view().name();
    return Slugs.free(name, "view", taken -> false) + "." + format.get().extension();
  }

  /**
   * Writes the picture beside the thread of the screen.
   *
   * @param written told the file
   * @param failed told why there is none; a {@link ProblemException} where the user can do
   *     something
   */
  public void write(Path out, Consumer<Path> written, Consumer<Exception> failed) {
    ViewPicture picture = picture(dark.get() ? Theme.DARK : Theme.LIGHT);
    PictureFormat kind = format.get();
    int factor = scale.get();
    make(
        () -> {
          write(out, picture.bytes(kind, factor));
          return out;
        },
        written,
        failed);
  }

  /**
   * Makes a picture of pixels, dark on white, as paper and other programs want it.
   *
   * @param reading what is made of the bytes of a PNG, beside the thread of the screen
   * @param made told the result on the thread of the screen
   */
  public <T> void pixels(
      int factor, Function<byte[], T> reading, Consumer<T> made, Consumer<Exception> failed) {
    ViewPicture picture = picture(Theme.LIGHT);
    make(
        () -> {
          OffUiThread.hold("Drawing a picture");
          return reading.apply(picture.bytes(PictureFormat.PNG, factor));
        },
        made,
        failed);
  }

  private <T> void make(
      java.util.concurrent.Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
    busy.set(true);
    background.run(
        task,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        failure -> {
          busy.set(false);
          failed.accept(failure);
        });
  }

  private ViewPicture picture(Theme theme) {
    return new ViewPicture(editor.model(), editor.view(), symbols(editor.vocabulary()), theme);
  }

  /** How a vocabulary wants its kinds drawn. */
  public static Symbols symbols(Vocabulary vocabulary) {
    return Symbols.of(
        kind -> vocabulary.kind(kind).map(Kind::strideRole).orElse("none"),
        kind -> vocabulary.kind(kind).map(Kind::label).orElse(kind));
  }

  private static void write(Path out, byte[] content) throws ProblemException {
    OffUiThread.hold("Writing a picture");
    try {
      AtomicFile.write(out, content);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.ofFile(
              out.toString(),
              Message.of(
                  "the picture cannot be written ({0}); what was there is unchanged",
                  AtomicFile.reason(e)),
              Message.of(
                  "Check the folder, its permissions, the free space, and whether another program"
                      + " has the file open")));
    }
  }

  /** The file with the ending that the chosen kind has. */
  public Path named(Path file) {
    String ending = "." + format.get().extension();
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? file
        : file.resolveSibling(name + ending);
  }
}
