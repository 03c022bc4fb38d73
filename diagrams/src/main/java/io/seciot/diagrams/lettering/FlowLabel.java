package io.seciot.diagrams.lettering;

import io.seciot.model.Flow;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The text beside the line of a flow.
 *
 * @param name the lines of its name; empty where it has none
 * @param protocol its protocol, where the name does not say it already; else empty
 */
public record FlowLabel(ImmutableList<String> name, String protocol) {

  /** Font size of the name. */
  public static final double FONT = 11;

  /** Font size of the protocol. */
  public static final double SMALL_FONT = 10;

  /** Height of a line. */
  public static final double LINE = 14;

  private static final double WIDEST = 112;

  /** The label of a flow. */
  public static FlowLabel of(Flow flow) {
    String name = Lettering.oneLine(flow.name());
    String protocol = flow.fact("protocol").map(fact -> fact.value().toString()).orElse("");
    return new FlowLabel(
        name.isEmpty() ? Lists.immutable.empty() : Lettering.lines(name, FONT, WIDEST, 3),
        letters(name).contains(letters(protocol))
            ? ""
            : Lettering.lines(protocol, SMALL_FONT, WIDEST, 1).getFirst());
  }

  /** How wide it is, with a little air. */
  public double width() {
    double widest = name.collectDouble(line -> Lettering.width(line, FONT)).maxIfEmpty(0);
    return Math.max(widest, Lettering.width(protocol, SMALL_FONT)) + 8;
  }

  /** How high it is, with a little air. */
  public double height() {
    return (name.size() + (protocol.isEmpty() ? 0 : 1)) * LINE + 3;
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return name.isEmpty() && protocol.isEmpty();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
