package io.seciot.diagrams.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which flows run against the main direction. The layered algorithm does this too, but it
 * leads a flow that goes back out of a box on the far side and around the whole picture; turned
 * round beforehand it runs straight. At each level few flows are turned, by the method of Eades,
 * Lin and Smyth (1993).
 */
final class Orientation {

  private static final String TOP = "";

  private final Set<String> backwards = new HashSet<>();

  Orientation(Outline outline) {
    Map<String, List<Outline.Link>> levels = new TreeMap<>();
    for (Outline.Link link : outline.links()) {
      Outline.Link lifted = outline.lifted(link);
      if (lifted != null) {
        String around = outline.parent(lifted.source());
        levels.computeIfAbsent(around == null ? TOP : around, _ -> new ArrayList<>()).add(lifted);
      }
    }
    levels.values().forEach(this::turn);
  }

  /** Whether the flow should be laid out from its target to its source. */
  boolean isBackwards(String flow) {
    return backwards.contains(flow);
  }

  private void turn(List<Outline.Link> links) {
    Map<String, Integer> places = new Sequence(links).places();
    for (Outline.Link link : links) {
      if (places.getOrDefault(link.source(), 0) > places.getOrDefault(link.target(), 0)) {
        backwards.add(link.id());
      }
    }
  }

  /** An order of boxes in which most flows lead from an earlier to a later one. */
  private static final class Sequence {
    private final Map<String, List<String>> next = new TreeMap<>();
    private final Map<String, List<String>> previous = new TreeMap<>();
    private final Map<String, Integer> outgoing = new HashMap<>();
    private final Map<String, Integer> incoming = new HashMap<>();
    private final Set<String> left = new TreeSet<>();

    Sequence(List<Outline.Link> links) {
      for (Outline.Link link : links) {
        left.add(link.source());
        left.add(link.target());
        next.computeIfAbsent(link.source(), _ -> new ArrayList<>()).add(link.target());
        previous.computeIfAbsent(link.target(), _ -> new ArrayList<>()).add(link.source());
        outgoing.merge(link.source(), 1, Integer::sum);
        incoming.merge(link.target(), 1, Integer::sum);
      }
    }

    Map<String, Integer> places() {
      List<String> head = new ArrayList<>();
      Deque<String> tail = new ArrayDeque<>();
      while (!left.isEmpty()) {
        String end = first(outgoing);
        String start = end == null ? first(incoming) : null;
        if (end != null) {
          tail.addFirst(end);
          take(end);
        } else {
          String chosen = start == null ? mostGiving() : start;
          head.add(chosen);
          take(chosen);
        }
      }
      head.addAll(tail);
      Map<String, Integer> places = new HashMap<>();
      head.forEach(id -> places.put(id, places.size()));
      return places;
    }

    @Nullable
    private String first(Map<String, Integer> counts) {
      for (String id : left) {
        if (counts.getOrDefault(id, 0) == 0) {
          return id;
        }
      }
      return null;
    }

    private String mostGiving() {
      return left.stream()
          .max(
              Comparator.comparingInt(
                      (String id) -> outgoing.getOrDefault(id, 0) - incoming.getOrDefault(id, 0))
                  .thenComparing(Comparator.<String>naturalOrder().reversed()))
          .orElseThrow();
    }

    private void take(String id) {
      left.remove(id);
      next.getOrDefault(id, List.of()).forEach(other -> incoming.merge(other, -1, Integer::sum));
      previous
          .getOrDefault(id, List.of())
          .forEach(other -> outgoing.merge(other, -1, Integer::sum));
    }
  }
}
