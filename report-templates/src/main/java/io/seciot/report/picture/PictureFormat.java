package io.seciot.report.picture;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;

/** The kinds of file that a picture can be written to. */
public enum PictureFormat {
  /** Lines and real text, for the web and for drawing programs. */
  SVG,
  /** Pixels, for everything that knows no lines. */
  PNG,
  /** Lines and real text on one page of the size of the picture. */
  PDF;

  /** The ending of file names: {@code svg}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this extension, if there is one. */
  public static Optional<PictureFormat> named(String extension) {
    return Lists.immutable
        .with(values())
        .detectOptional(format -> format.extension().equalsIgnoreCase(extension));
  }
}
