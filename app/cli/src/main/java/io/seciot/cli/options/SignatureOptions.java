package io.seciot.cli.options;

import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.Signature;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who states or decides something, and on which day. */
public final class SignatureOptions {

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who says so (default: the name of your account).")
  private String by = System.getProperty("user.name", "");

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DateOption.Day.class,
      description = "The day on which it is said (default: today).")
  private @Nullable LocalDate date;

  /** Name and day as they go into the model. */
  public Signature signature() throws ProblemException {
    String name = by.strip();
    if (name.isEmpty()) {
      throw new ProblemException(
          Problem.ofFile("", "nobody is named who says so", "Add --by with a name"));
    }
    return new Signature(name, day());
  }

  /** The day that was given, else today. */
  public LocalDate day() {
    return date == null ? LocalDate.now() : date;
  }
}
