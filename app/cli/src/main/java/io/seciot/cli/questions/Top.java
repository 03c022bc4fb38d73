package io.seciot.cli.questions;

import io.seciot.model.Problem;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many questions are wanted. */
record Top(int most) {

  /** Reads a number, or {@code all}. */
  static final class Reader implements ITypeConverter<Top> {
    @Override
    public Top convert(String text) {
      if (text.equalsIgnoreCase("all")) {
        return new Top(Integer.MAX_VALUE);
      }
      try {
        int number = Integer.parseInt(text);
        if (number > 0) {
          return new Top(number);
        }
      } catch (NumberFormatException e) {
        // Said below, as for numbers that are too small.
      }
      throw new TypeConversionException(
          Problem.quote(text) + " is no number of questions; write one from 1, or all");
    }
  }
}
