package io.seciot.cli.options;

import io.seciot.model.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day as of which a verb works, so that a run can be repeated later. */
public final class DateOption {

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description =
          "The day by which decisions expire, and the date of documents (default: today).")
  private @Nullable LocalDate date;

  /** The day that was given, else today. */
  public LocalDate day() {
    return date == null ? LocalDate.now() : date;
  }

  /** Says what a date looks like where none was given. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            Problem.quote(text) + " is no date; write year, month and day as in 2026-03-31");
      }
    }
  }
}
