package io.seciot.model.file;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a JSON or YAML file together with the line on which it starts, counted from 1. */
sealed interface Located {

  int line();

  /** What it is, for a sentence such as "must be a text, not a list". */
  String what();

  record Fields(int line, LinkedHashMap<String, Located> values) implements Located {
    @Override
    public String what() {
      return "an object";
    }
  }

  record Entries(int line, List<Located> values) implements Located {
    @Override
    public String what() {
      return "a list";
    }
  }

  /** A text, {@link Long}, {@link Double}, {@link Boolean}, or nothing at all. */
  record Scalar(int line, @Nullable Object value) implements Located {
    @Override
    public String what() {
      return switch (value) {
        case null -> "null";
        case String text -> "the text \"" + abbreviated(text) + "\"";
        case Object other -> String.valueOf(other);
      };
    }

    private static String abbreviated(String text) {
      return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
  }
}
