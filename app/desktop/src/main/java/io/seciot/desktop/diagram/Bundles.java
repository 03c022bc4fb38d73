package io.seciot.desktop.diagram;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.bag.MutableBag;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Bags;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A large drawing seen from far away: one line for all flows between two outermost elements. Each
 * flow by itself could not be told from its neighbours, and drawing thousands takes seconds.
 */
public final class Bundles {

  /**
   * Flows between two outermost elements, in either direction.
   *
   * @param count how many
   */
  public record Bundle(Point from, Point to, int count) {
    /** The two ends. */
    public ImmutableList<Point> points() {
      return Lists.immutable.of(from, to);
    }
  }

  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private static final int MOST = 300;

  private Bundles() {}

  /** The thickest bundles, the thickest last. */
  public static ImmutableList<Bundle> of(Architecture model, Sketch sketch) {
    Map<String, String> outermost = new HashMap<>();
    MutableBag<Pair> pairs = Bags.mutable.empty();
    for (Sketch.Line line : sketch.lines()) {
      String source = outermost(model, sketch, line.flow().source(), outermost);
      String target = outermost(model, sketch, line.flow().target(), outermost);
      if (!source.equals(target)) {
        pairs.add(Pair.of(source, target));
      }
    }
    return pairs
        .topOccurrences(MOST)
        .take(MOST)
        .collect(entry -> bundle(sketch, entry.getOne(), entry.getTwo()))
        .asReversed()
        .toList()
        .toImmutable();
  }

  private static String outermost(
      Architecture model, Sketch sketch, String element, Map<String, String> known) {
    return known.computeIfAbsent(
        element,
        id ->
            model
                .ancestors(id)
                .select(around -> sketch.node(around.id()).isPresent())
                .collect(Element::id)
                .getLastOptional()
                .orElse(id));
  }

  private static Bundle bundle(Sketch sketch, Pair pair, int count) {
    Box one = sketch.node(pair.one()).orElseThrow().box();
    Box other = sketch.node(pair.other()).orElseThrow().box();
    Optional<Point> from = Boxes.exit(one, other.centre());
    Optional<Point> to = Boxes.exit(other, one.centre());
    return new Bundle(from.orElse(one.centre()), to.orElse(other.centre()), count);
  }
}
