package io.seciot.report.template;

import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Section;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * The order of a report's parts and the sentences between them, in a small part of Markdown: the
 * comment at the head of each template says which. One line is one paragraph, heading, point or
 * part.
 *
 * <p>Values are put in after the line has been taken apart, so that a name with stars or brackets
 * in it stays text.
 */
public final class Template {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern SECTION = Pattern.compile("# (.+?)( \\{wide})?");
  private static final Pattern PART = Pattern.compile("\\[\\[([a-z-]+)(?: \\| (.+))?]]");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern VALUE = Pattern.compile("\\{([a-z-]+)}");

  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /** The template in the file of this name. */
  public static Template of(String name) {
    return ofText(Resources.text(name));
  }

  /** A template with this text. */
  static Template ofText(String text) {
    return new Template(COMMENT.matcher(text).replaceAll(""));
  }

  /** The sections with every value and part put in. */
  public ImmutableList<Section> fill(Parts parts) {
    MutableList<Section> sections = Lists.mutable.empty();
    for (String chapter : text.split("(?m)^(?=# )")) {
      ImmutableList<String> written =
          Lists.immutable.with(chapter.split("\n")).collect(String::strip).reject(String::isEmpty);
      if (written.notEmpty()) {
        sections.add(section(sections.size() + 1, written, parts));
      }
    }
    return sections.toImmutable();
  }

  private static Section section(int number, ImmutableList<String> lines, Parts parts) {
    Matcher head = SECTION.matcher(lines.getFirst());
    if (!head.matches()) {
      throw new IllegalStateException("A template begins with a section: " + lines.getFirst());
    }
    return new Section(
        anchor(head.group(1)),
        number,
        head.group(1),
        head.group(2) == null ? Section.Paper.UPRIGHT : Section.Paper.WIDE,
        blocks(lines.drop(1), parts));
  }

  private static ImmutableList<Block> blocks(ImmutableList<String> lines, Parts parts) {
    MutableList<Block> blocks = Lists.mutable.empty();
    MutableList<Line> points = Lists.mutable.empty();
    for (String line : lines) {
      if (line.startsWith("- ")) {
        points.add(line(line.substring(2), parts));
        continue;
      }
      flush(points, blocks);
      blocks.addAllIterable(block(line, parts));
    }
    flush(points, blocks);
    return blocks.toImmutable();
  }

  private static void flush(MutableList<Line> points, MutableList<Block> blocks) {
    if (points.notEmpty()) {
      blocks.add(new Block.Bullets(points.toImmutable()));
      points.clear();
    }
  }

  private static ImmutableList<Block> block(String line, Parts parts) {
    Matcher part = PART.matcher(line);
    if (part.matches()) {
      ImmutableList<Block> found = parts.part(part.group(1));
      return found.isEmpty() && part.group(2) != null
          ? Lists.immutable.of(new Block.Paragraph(line(part.group(2), parts)))
          : found;
    }
    if (line.startsWith("## ")) {
      String title = line.substring(3);
      return Lists.immutable.of(new Block.Heading(2, anchor(title), line(title, parts)));
    }
    if (line.startsWith("> ")) {
      return Lists.immutable.of(new Block.Note(line(line.substring(2), parts)));
    }
    return Lists.immutable.of(new Block.Paragraph(line(line, parts)));
  }

  private static Line line(String text, Parts parts) {
    MutableList<Inline> runs = Lists.mutable.empty();
    Matcher strong = STRONG.matcher(text);
    int from = 0;
    while (strong.find()) {
      addWords(runs, text.substring(from, strong.start()), parts);
      runs.add(new Inline.Strong(filled(strong.group(1), parts)));
      from = strong.end();
    }
    addWords(runs, text.substring(from), parts);
    return new Line(runs.toImmutable());
  }

  private static void addWords(MutableList<Inline> runs, String text, Parts parts) {
    if (!text.isEmpty()) {
      runs.add(new Inline.Words(filled(text, parts)));
    }
  }

  private static String filled(String text, Parts parts) {
    return VALUE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(parts.value(found.group(1))));
  }

  private static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
