package io.seciot.model;

import java.util.function.UnaryOperator;

/**
 * Something in a file or a request that the user can put right.
 *
 * @param file the file's name as the user gave it; empty where there is no file
 * @param line the line, counted from 1; 0 where it has none
 * @param field where in the file, such as {@code elements[3].kind}; empty where it has none
 * @param wrong what is wrong, as a sentence without a full stop
 * @param repair what to do, as a sentence without a full stop
 */
public record Problem(String file, int line, String field, Message wrong, Message repair) {

  /** Whose sentences are the same whatever the file holds. */
  public Problem(String file, int line, String field, String reason, String advice) {
    this(file, line, field, Message.of(reason), Message.of(advice));
  }

  /** Text of a file as it may stand in an English sentence, see {@link Message#quoted}. */
  public static String quote(String text) {
    return Message.quoted(text).english();
  }

  /** A problem with the file as a whole. */
  public static Problem ofFile(String file, Message reason, Message advice) {
    return new Problem(file, 0, "", reason, advice);
  }

  /** A problem with the file as a whole, whose sentences are the same whatever it holds. */
  public static Problem ofFile(String file, String reason, String advice) {
    return new Problem(file, 0, "", reason, advice);
  }

  /** What is wrong, in English. */
  public String reason() {
    return wrong.english();
  }

  /** What to do, in English. */
  public String advice() {
    return repair.english();
  }

  /** One line in English: file, place, reason, what to do. */
  public String sentence() {
    return sentence(UnaryOperator.identity());
  }

  /** The same line in another language, see {@link Message#in}. */
  public String sentence(UnaryOperator<String> translation) {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (!text.isEmpty()) {
      text.append(": ");
    }
    if (!field.isEmpty()) {
      text.append(field).append(": ");
    }
    return text.append(wrong.in(translation))
        .append(". ")
        .append(repair.in(translation))
        .append('.')
        .toString();
  }
}
