package io.seciot.desktop.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Puts the style sheet of every theme in every size into the form that the toolkit loads at once.
 * Run by the build: to read the rules as text takes longer than the screen may be held up for, and
 * it cannot be done on another thread, since the toolkit's reader shares what it knows with that of
 * the screen.
 */
final class SheetCompiler {

  private SheetCompiler() {}

  /**
   * @param arguments the folder of compiled classes
   * @throws IOException where a sheet cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve(Theme.class.getPackageName().replace('.', '/'));
    for (Theme theme : Theme.values()) {
      for (int percent : InterfaceSize.choices()) {
        InterfaceSize size = InterfaceSize.of(percent);
        compile(theme.css(size), folder.resolve(theme.sheet(size)));
      }
    }
  }

  /** The toolkit reads from files and writes into files only. */
  static void compile(String css, Path compiled) throws IOException {
    Path text = Files.createTempFile("sheet", ".css");
    try {
      Files.writeString(text, css);
      Stylesheet.convertToBinary(text.toFile(), compiled.toFile());
    } finally {
      Files.delete(text);
    }
  }
}
