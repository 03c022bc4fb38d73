package io.seciot.cli.options;

import java.util.Locale;

/** The ways to write a result. */
public enum Format {
  TEXT,
  JSON;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
