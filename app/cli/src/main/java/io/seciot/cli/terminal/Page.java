package io.seciot.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Sets text into lines of bounded length. Not thread-safe. */
public final class Page {

  private final PageStyle style;
  private final StringBuilder text = new StringBuilder();

  /** An empty page. */
  public Page(PageStyle style) {
    this.style = style;
  }

  /** An empty line. */
  public Page gap() {
    text.append('\n');
    return this;
  }

  /** A paragraph. */
  public Page line(int indent, Ink ink, String words) {
    return hanging(" ".repeat(indent), Ink.PLAIN, ink, words);
  }

  /** A paragraph that stands to the right of its label; label and indent take the given room. */
  public Page labelled(int indent, int room, Ink labelInk, String label, Ink ink, String words) {
    return hanging(
        " ".repeat(indent) + pad(label, Math.max(room, label.length() + 1)), labelInk, ink, words);
  }

  /** Text at the left and, where there is room for it, text at the right edge. */
  public Page ends(int indent, Ink ink, String left, Ink rightInk, String right) {
    int rest = style.width() - indent - left.length() - right.length();
    if (right.isEmpty() || rest < 2) {
      line(indent, ink, left);
      return right.isEmpty() ? this : line(indent, rightInk, right);
    }
    text.append(" ".repeat(indent)).append(ink(ink, left)).append(" ".repeat(rest));
    text.append(ink(rightInk, right)).append('\n');
    return this;
  }

  /**
   * A label, what it stands for, and an id.
   *
   * @param labelInk of the label
   * @param ink of the words
   */
  public record Entry(Ink labelInk, String label, Ink ink, String words, String id) {}

  /** An entry with its id at the right edge, or below where there is no room for it. */
  public Page entry(int indent, int room, Entry entry) {
    int before = indent + room;
    int rest = style.width() - before - entry.words().length() - entry.id().length();
    if (rest < 2) {
      labelled(indent, room, entry.labelInk(), entry.label(), entry.ink(), entry.words());
      return line(before, Ink.FAINT, entry.id());
    }
    return asIs(
        " ".repeat(indent)
            + ink(entry.labelInk(), pad(entry.label(), room))
            + ink(entry.ink(), entry.words())
            + " ".repeat(rest)
            + ink(Ink.FAINT, entry.id()));
  }

  /** Text that is already set, such as a row of a table. */
  public Page asIs(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /** The text in the ink, where colours may be used. */
  public String ink(Ink ink, String words) {
    return style.coloured() ? ink.on(words) : words;
  }

  /** The longest line. */
  public int width() {
    return style.width();
  }

  /** All that was set so far, without its colours. */
  public String words() {
    return Ink.withoutColour(text.toString());
  }

  /** All that was set so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  /** The text, filled up with spaces to the width. */
  public static String pad(String words, int width) {
    return words + " ".repeat(Math.max(0, width - words.length()));
  }

  private Page hanging(String before, Ink beforeInk, Ink ink, String words) {
    String margin = " ".repeat(before.length());
    boolean first = true;
    for (String line : wrap(words, style.width() - before.length())) {
      text.append(first ? ink(beforeInk, before.stripTrailing()) : "");
      text.append(first ? before.substring(before.stripTrailing().length()) : margin);
      text.append(ink(ink, line)).append('\n');
      first = false;
    }
    return this;
  }

  private static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
