package io.seciot.model;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something to be said in one language or another. The English pattern is also the key by which its
 * translation is found, so code reads as what it says. A pattern is a whole sentence, or what
 * stands in a place of one; sentences are never glued together of halves, which other languages
 * order differently.
 *
 * @param pattern the English words, with places {@code {0}}, {@code {1}} and so on; a brace that is
 *     not part of a place is a brace
 * @param values what fills the places; a message among them is said in the same language, all else
 *     as its text
 */
public record Message(String pattern, ImmutableList<Object> values) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");
  private static final int LONGEST_QUOTE = 60;

  /** A message with its places filled. */
  public static Message of(String pattern, Object... values) {
    return new Message(pattern, Lists.immutable.of(values));
  }

  /**
   * Text of a file as it may stand in a sentence: in quotes, shortened, and without control
   * characters, which could rewrite a terminal.
   */
  public static Message quoted(String text) {
    boolean fits = text.length() <= LONGEST_QUOTE;
    String shown = fits ? text : text.substring(0, LONGEST_QUOTE - 3) + "...";
    return of("\"{0}\"", shown.replaceAll("\\p{Cntrl}|\\p{Cf}", "\uFFFD"));
  }

  /** What is listed, with commas between. */
  public static Message listed(ImmutableList<?> entries) {
    String places = entries.collectWithIndex((entry, i) -> "{" + i + "}").makeString(", ");
    return new Message(places, entries.collect(entry -> entry));
  }

  /** The message in English. */
  public String english() {
    return in(UnaryOperator.identity());
  }

  /** In English, for logs. */
  @Override
  public String toString() {
    return english();
  }

  /**
   * The message in another language.
   *
   * @param translation gives the pattern of that language for an English one, or the English one
   *     itself where it has none
   */
  public String in(UnaryOperator<String> translation) {
    return PLACE
        .matcher(translation.apply(pattern))
        .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), translation)));
  }

  private String filled(String place, UnaryOperator<String> translation) {
    int index = Integer.parseInt(place);
    if (index >= values.size()) {
      return "{" + place + "}";
    }
    return values.get(index) instanceof Message message
        ? message.in(translation)
        : String.valueOf(values.get(index));
  }
}
