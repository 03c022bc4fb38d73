package io.seciot.diagrams.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The icons that come with the product. */
final class Icons {

  private static final String FILE = "icons.properties";
  private static final Properties PATHS = load();

  private Icons() {}

  /** The path for the kind, or the one for its role where the kind has none. */
  static String of(String kind, Symbol.Shape shape) {
    return PATHS.getProperty(kind, PATHS.getProperty("role." + shape.role(), ""));
  }

  private static Properties load() {
    Properties paths = new Properties();
    try (InputStream file = Objects.requireNonNull(Icons.class.getResourceAsStream(FILE), FILE)) {
      paths.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return paths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
