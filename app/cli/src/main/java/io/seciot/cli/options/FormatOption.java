package io.seciot.cli.options;

import picocli.CommandLine.Option;

/** The way in which a verb writes its result. */
public final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  /** The format that was chosen. */
  public Format format() {
    return format;
  }
}
