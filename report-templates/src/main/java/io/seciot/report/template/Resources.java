package io.seciot.report.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The editable files of the reports: templates, texts, style sheets. */
public final class Resources {

  private static final String FOLDER = "/io/seciot/report/";

  private Resources() {}

  /** Opens the file of this name. */
  public static InputStream open(String name) throws IOException {
    InputStream content = Resources.class.getResourceAsStream(FOLDER + name);
    if (content == null) {
      throw new FileNotFoundException("The product was built without " + FOLDER + name);
    }
    return content;
  }

  /** The text of the file of this name, with lines ending in a line feed. */
  public static String text(String name) {
    try (InputStream content = open(name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
