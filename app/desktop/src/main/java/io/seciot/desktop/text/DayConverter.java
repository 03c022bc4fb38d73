package io.seciot.desktop.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows days in the locale's way, and reads them so and as they stand in models (2027-01-31). */
public final class DayConverter extends StringConverter<@Nullable LocalDate> {

  private final Texts texts;

  /** Shows and reads in the language that is spoken. */
  public DayConverter(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : texts.day(day);
  }

  /** The day that is meant; none where it cannot be read. */
  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, texts.days())) {
      try {
        return LocalDate.parse(text.strip(), form);
      } catch (DateTimeParseException e) {
        // Perhaps it is written in the other way.
      }
    }
    return null;
  }
}
