package io.seciot.desktop.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Measures and breaks the names in a drawing. Measuring is slow, so results are kept. */
final class Lettering {

  private static final String ELLIPSIS = "…";
  private static final int KEPT = 20_000;

  static final Font NAME = Font.font("System", FontWeight.SEMI_BOLD, 13);
  static final Font TEXT = Font.font("System", 13);
  static final Font SMALL = Font.font("System", 11);
  static final Font HEADING = Font.font("System", FontWeight.BOLD, 13);

  private record Key(String text, Font font) {}

  private final Map<Key, Double> widths = new HashMap<>();
  private final Map<Double, Font> headings = new HashMap<>();
  private final Text probe = new Text();

  /** The font of headings, enlarged in whole sizes so that few fonts are made. */
  Font heading(double scale) {
    double size = Math.rint(HEADING.getSize() * scale);
    return size == HEADING.getSize()
        ? HEADING
        : headings.computeIfAbsent(
            size, wanted -> Font.font(HEADING.getFamily(), FontWeight.BOLD, wanted));
  }

  double width(String text, Font font) {
    if (widths.size() > KEPT) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        new Key(text, font),
        key -> {
          probe.setFont(font);
          probe.setText(text);
          return probe.getLayoutBounds().getWidth();
        });
  }

  /** The text, or as much of its beginning as fits with an ellipsis. */
  String fitted(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(text.substring(0, middle).stripTrailing() + ELLIPSIS, font) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return text.substring(0, low).stripTrailing() + ELLIPSIS;
  }

  /** The text in at most so many lines, broken where it breaks lines and between words. */
  ImmutableList<String> paragraphs(String text, Font font, double room, int most) {
    MutableList<String> lines = Lists.mutable.empty();
    for (String paragraph : text.lines().toList()) {
      if (lines.size() < most) {
        lines.addAllIterable(lines(paragraph, font, room, most - lines.size()));
      }
    }
    return lines.toImmutable();
  }

  /** The text in at most so many lines, broken between words. */
  ImmutableList<String> lines(String text, Font font, double room, int most) {
    MutableList<String> lines = Lists.mutable.empty();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, font) <= room || lines.size() == most - 1) {
        line.setLength(0);
        line.append(longer);
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(line.toString());
    return lines.collect(part -> fitted(part, font, room)).toImmutable();
  }
}
