package io.seciot.model;

/**
 * Something in a file or a request that the user can put right.
 *
 * @param file the file's name as the user gave it; empty where there is no file
 * @param line the line, counted from 1; 0 where it has none
 * @param field where in the file, such as {@code elements[3].kind}; empty where it has none
 * @param reason what is wrong, as a sentence without a full stop
 * @param advice what to do, as a sentence without a full stop
 */
public record Problem(String file, int line, String field, String reason, String advice) {

  private static final int LONGEST_QUOTE = 60;

  /**
   * Text of a file as it may stand in a sentence: in quotes, shortened, and without control
   * characters, which could rewrite a terminal.
   */
  public static String quote(String text) {
    boolean fits = text.length() <= LONGEST_QUOTE;
    String shown = fits ? text : text.substring(0, LONGEST_QUOTE - 3) + "...";
    return '"' + shown.replaceAll("\\p{Cntrl}|\\p{Cf}", "\uFFFD") + '"';
  }

  /** A problem with the file as a whole. */
  public static Problem ofFile(String file, String reason, String advice) {
    return new Problem(file, 0, "", reason, advice);
  }

  /** One line: file, place, reason, what to do. */
  public String sentence() {
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
    return text.append(reason).append(". ").append(advice).append('.').toString();
  }
}
