package io.seciot.diagrams.drawing;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * The colours of a picture, as SVG writes them.
 *
 * @param paper the background
 * @param ink names and headings
 * @param faint captions
 * @param zone the tint inside a boundary
 * @param zoneLine the dashed line of a boundary
 * @param holder the inside of a box that holds others
 * @param flow lines and arrow heads
 * @param accent what stands out
 * @param note the sheet of a note
 * @param shapes line and fill by shape
 * @param tones background of badges
 */
public record Theme(
    String paper,
    String ink,
    String faint,
    String zone,
    String zoneLine,
    String holder,
    String flow,
    String accent,
    String note,
    ImmutableMap<Symbol.Shape, Paint> shapes,
    ImmutableMap<Badge.Tone, String> tones) {

  /** The colours of one shape. */
  public record Paint(String line, String fill, String tint) {}

  /** Dark on white, as reports are printed. */
  public static final Theme LIGHT =
      new Theme(
          "#ffffff",
          "#1b2430",
          "#5b6777",
          "#f5f7fa",
          "#8592a3",
          "#ffffff",
          "#4a5768",
          "#c2410c",
          "#fdf3b5",
          Maps.immutable
              .<Symbol.Shape, Paint>empty()
              .newWithKeyValue(Symbol.Shape.PROCESS, new Paint("#2b6cb0", "#ffffff", "#e4effa"))
              .newWithKeyValue(Symbol.Shape.STORE, new Paint("#8a6100", "#fffcf2", "#fbefcb"))
              .newWithKeyValue(Symbol.Shape.EXTERNAL, new Paint("#22795a", "#f6fcf9", "#dcf2e8"))
              .newWithKeyValue(Symbol.Shape.BOUNDARY, new Paint("#8592a3", "#f5f7fa", "#e6ebf1"))
              .newWithKeyValue(Symbol.Shape.PLAIN, new Paint("#5b6777", "#ffffff", "#e6ebf1")),
          tones("#5b6777", "#2f7d4f", "#9a6700", "#c2410c", "#b4122b"));

  /** Light on dark, for the screen. */
  public static final Theme DARK =
      new Theme(
          "#12171e",
          "#e8edf3",
          "#9fadbd",
          "#181f28",
          "#6b7a8d",
          "#1a222c",
          "#a9b6c5",
          "#fb923c",
          "#322b10",
          Maps.immutable
              .<Symbol.Shape, Paint>empty()
              .newWithKeyValue(Symbol.Shape.PROCESS, new Paint("#6cb1f0", "#1d2835", "#243c55"))
              .newWithKeyValue(Symbol.Shape.STORE, new Paint("#d9b25c", "#2a2618", "#443a1d"))
              .newWithKeyValue(Symbol.Shape.EXTERNAL, new Paint("#5cc79c", "#1a2b27", "#1f4438"))
              .newWithKeyValue(Symbol.Shape.BOUNDARY, new Paint("#6b7a8d", "#181f28", "#2a3542"))
              .newWithKeyValue(Symbol.Shape.PLAIN, new Paint("#9fadbd", "#1d2530", "#2a3542")),
          tones("#64748b", "#2f7d4f", "#a16207", "#c2410c", "#be123c"));

  private static ImmutableMap<Badge.Tone, String> tones(
      String calm, String low, String medium, String high, String critical) {
    return Maps.immutable
        .of(Badge.Tone.CALM, calm, Badge.Tone.LOW, low, Badge.Tone.MEDIUM, medium)
        .newWithKeyValue(Badge.Tone.HIGH, high)
        .newWithKeyValue(Badge.Tone.CRITICAL, critical);
  }

  Paint paint(Symbol.Shape shape) {
    return shapes.getIfAbsent(shape, () -> new Paint(ink, paper, paper));
  }

  String tone(Badge.Tone tone) {
    return tones.getIfAbsent(tone, () -> faint);
  }
}
