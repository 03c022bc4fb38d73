package io.seciot.diagrams.lettering;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Estimates how wide a text is in a common sans-serif font and breaks it into lines. The same on
 * every machine, whatever fonts it has; rather too wide than too narrow.
 */
public final class Lettering {

  private static final String NARROW = "iljtfrI.,:;'`|!()[]{}/\\\" -";
  private static final String WIDE = "mwMW@%";
  private static final double BOLD = 1.12;
  private static final String ELLIPSIS = "\u2026";

  private Lettering() {}

  /** The width in pixels of one line. */
  public static double width(String text, double fontSize) {
    return text.codePoints().mapToDouble(Lettering::widthOf).sum() * fontSize;
  }

  /** The width in pixels of one line in bold letters. */
  public static double boldWidth(String text, double fontSize) {
    return width(text, fontSize * BOLD);
  }

  /** Like {@link #lines} for bold letters. */
  public static ImmutableList<String> boldLines(
      String text, double fontSize, double widest, int mostLines) {
    return lines(text, fontSize * BOLD, widest, mostLines);
  }

  /** The text with line breaks and other white space turned into single blanks. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /**
   * Breaks a text into lines that are not wider than given. What does not fit into the last line is
   * cut off with an ellipsis; a single word that is too long is broken.
   *
   * @return at least one line, at most {@code mostLines}
   */
  public static ImmutableList<String> lines(
      String text, double fontSize, double widest, int mostLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(oneLine(text), fontSize, widest)) {
      if (!line.isEmpty() && width(line + " " + word, fontSize) > widest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > mostLines) {
      String cut = shortened(lines.get(mostLines - 1), fontSize, widest);
      lines = new ArrayList<>(lines.subList(0, mostLines - 1));
      lines.add(cut);
    }
    return Lists.immutable.withAll(lines);
  }

  private static List<String> words(String text, double fontSize, double widest) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      String rest = word;
      while (width(rest, fontSize) > widest && rest.codePointCount(0, rest.length()) > 1) {
        int end = fitting(rest, fontSize, widest);
        words.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      words.add(rest);
    }
    return words;
  }

  private static String shortened(String line, double fontSize, double widest) {
    double room = widest - width(ELLIPSIS, fontSize);
    String kept =
        width(line, fontSize) <= room ? line : line.substring(0, fitting(line, fontSize, room));
    return kept.stripTrailing() + ELLIPSIS;
  }

  /** How many characters fit; at least one, and never half of a surrogate pair. */
  private static int fitting(String text, double fontSize, double widest) {
    int end = Character.charCount(text.codePointAt(0));
    double used = widthOf(text.codePointAt(0)) * fontSize;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      used += widthOf(next) * fontSize;
      if (used > widest) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static double widthOf(int character) {
    if (NARROW.indexOf(character) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.92;
    }
    if (character >= 0x1100) {
      return 1.02;
    }
    return Character.isUpperCase(character) ? 0.7 : 0.6;
  }
}
