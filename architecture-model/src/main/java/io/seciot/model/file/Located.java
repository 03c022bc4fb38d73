package io.seciot.model.file;

import io.seciot.model.Message;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a JSON or YAML file together with the line on which it starts, counted from 1. */
sealed interface Located {

  int line();

  /** What it is, for a sentence such as "must be a text, not a list". */
  Message what();

  record Fields(int line, LinkedHashMap<String, Located> values) implements Located {
    @Override
    public Message what() {
      return Message.of("an object");
    }
  }

  record Entries(int line, List<Located> values) implements Located {
    @Override
    public Message what() {
      return Message.of("a list");
    }
  }

  /**
   * A text, a {@link Long}, a {@link java.math.BigInteger} where that is too small, a {@link
   * java.math.BigDecimal}, a {@link Boolean}, or nothing at all.
   */
  record Scalar(int line, @Nullable Object value) implements Located {
    @Override
    public Message what() {
      return switch (value) {
        case null -> Message.of("{0}", "null");
        case String text when text.isEmpty() -> Message.of("an empty text");
        case String text -> Message.of("the text {0}", Message.quoted(text));
        case Object other -> Message.of("{0}", other);
      };
    }
  }
}
