package io.seciot.ontology.paths;

import io.seciot.model.DataAsset;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the ways on which attackers get at data that is worth protecting, by the confirmed and
 * open findings of an analysis. The first flaw of a way can be used from the start; each further
 * one is next to what is held by then, and needs no hand on the device.
 *
 * <p>Which flaw leads to which is this project's own reading of the drawing. Inside a device it
 * follows what is in what: who holds the radio is next to the processor, who holds the processor
 * has all programs and stores, and a secure element keeps its secrets all the same. In a local
 * network each device is next to each other one.
 */
public final class AttackPaths {

  private static final Comparator<AttackPath> EASIEST_FIRST =
      Comparator.comparingInt(AttackPath::effort)
          .thenComparing(path -> path.steps().size())
          .thenComparing(AttackPath::start)
          .thenComparing(path -> path.asset().id());

  private static final Comparator<Cut> MOST_FIRST =
      Comparator.comparingInt(Cut::closed)
          .thenComparingInt(Cut::longer)
          .reversed()
          .thenComparing(cut -> cut.finding().id());

  /** Flaws that nobody uses from afar, whatever is held. */
  private static final Set<String> NEEDS_PRESENCE =
      Set.of("physical", "public-place", "supply-chain", "insider");

  /** What lets an attacker act, and not only look or disturb. */
  private static final Set<Stride> FOOTHOLD =
      EnumSet.of(Stride.SPOOFING, Stride.TAMPERING, Stride.ELEVATION_OF_PRIVILEGE);

  /**
   * How something came into the attacker's hands.
   *
   * @param by the flaw that was used last; absent for what is held from the start
   */
  private record Held(String id, @Nullable Held from, @Nullable Finding by, int effort) {

    /** Who can only read something cannot go on from there. */
    boolean isFoothold() {
      return by == null || by.threat().stride().anySatisfy(FOOTHOLD::contains);
    }

    String key() {
      return isFoothold() ? id : "read " + id;
    }

    ImmutableList<Finding> steps() {
      MutableList<Finding> steps = Lists.mutable.empty();
      for (Held held = this; held != null; held = held.from) {
        if (held.by != null) {
          steps.add(held.by);
        }
      }
      return steps.reverseThis().toImmutable();
    }
  }

  private static final Comparator<Held> EASIEST_HELD =
      Comparator.comparingInt(Held::effort).thenComparing(Held::id);

  private final Terrain terrain;
  private final ImmutableList<DataAsset> assets;
  private final ImmutableList<Finding> flaws;
  private final ImmutableList<AttackPath> all;

  private AttackPaths(
      Terrain terrain, ImmutableList<DataAsset> assets, ImmutableList<Finding> flaws) {
    this.terrain = terrain;
    this.assets = assets;
    this.flaws = flaws;
    this.all =
        Lists.immutable
            .with(Start.values())
            .flatCollect(start -> from(start, flaws))
            .toSortedList(EASIEST_FIRST)
            .toImmutable();
  }

  /**
   * The paths of an analysis.
   *
   * @param assets the data that is worth protecting
   */
  public static AttackPaths of(
      Analysis analysis, ImmutableList<DataAsset> assets, Vocabulary vocabulary) {
    return new AttackPaths(
        new Terrain(analysis.model(), vocabulary),
        assets,
        analysis.findings().select(AttackPaths::isUsable));
  }

  /**
   * To disturb something, or to deny having done it, leads nowhere; what a product does to the
   * privacy of people by itself is no step of an attacker.
   */
  private static boolean isUsable(Finding finding) {
    return finding.isOpen()
        && !finding.threat().family().equals("privacy")
        && finding.confidence() == Confidence.CONFIRMED
        && finding
            .threat()
            .stride()
            .anySatisfy(s -> s == Stride.INFORMATION_DISCLOSURE || FOOTHOLD.contains(s));
  }

  /** The easiest path for each start and asset for which there is one, the easiest first. */
  public ImmutableList<AttackPath> all() {
    return all;
  }

  /** What mending each flaw that some path uses would do, what closes most paths first. */
  public ImmutableList<Cut> cuts() {
    Set<Finding> used = new HashSet<>();
    all.forEach(path -> path.steps().forEach(used::add));
    return Lists.immutable
        .withAll(used)
        .collect(this::without)
        .toSortedList(MOST_FIRST)
        .toImmutable();
  }

  private Cut without(Finding mended) {
    ImmutableList<Finding> rest = flaws.reject(flaw -> flaw == mended);
    int closed = 0;
    int longer = 0;
    for (Start start : Start.values()) {
      Map<String, Integer> efforts = new HashMap<>();
      from(start, rest).forEach(path -> efforts.put(path.asset().id(), path.effort()));
      for (AttackPath path : all) {
        if (path.start() == start) {
          Integer effort = efforts.get(path.asset().id());
          closed += effort == null ? 1 : 0;
          longer += effort != null && effort > path.effort() ? 1 : 0;
        }
      }
    }
    return new Cut(mended, closed, longer);
  }

  private ImmutableList<AttackPath> from(Start start, ImmutableList<Finding> usable) {
    Map<String, Held> reached = spread(start, usable);
    MutableList<AttackPath> found = Lists.mutable.empty();
    for (DataAsset asset : assets) {
      Held best = null;
      for (Held held : reached.values()) {
        boolean opens = terrain.dataAt(held.id()).contains(asset.id());
        if (opens && (best == null || EASIEST_HELD.compare(held, best) < 0)) {
          best = held;
        }
      }
      if (best != null && best.effort() > 0) {
        found.add(new AttackPath(start, asset, best.steps(), best.effort()));
      }
    }
    return found.toImmutable();
  }

  /** Everything that falls into the attacker's hands, each in the easiest way. */
  private Map<String, Held> spread(Start start, ImmutableList<Finding> usable) {
    Map<String, Held> reached = new HashMap<>();
    PriorityQueue<Held> waiting = new PriorityQueue<>(EASIEST_HELD);
    if (start == Start.STOLEN_PHONE) {
      terrain.phones().forEach(phone -> waiting.add(new Held(phone, null, null, 0)));
    }
    usable
        .select(flaw -> flaw.risk().position().equals(start.word()))
        .forEach(flaw -> use(flaw, null, waiting));
    while (!waiting.isEmpty()) {
      Held held = waiting.remove();
      if (reached.putIfAbsent(held.key(), held) == null && held.isFoothold()) {
        terrain
            .within(held.id())
            .forEach(part -> waiting.add(new Held(part, held, null, held.effort())));
        Set<String> next = terrain.nextTo(held.id());
        usable
            .reject(flaw -> NEEDS_PRESENCE.contains(flaw.risk().position()))
            .select(flaw ->
                terrain
                    .gained(flaw.focus())
                    .filter(id -> next.contains(id) || isNeighbour(flaw, held.id(), id))
                    .isPresent())
            .forEach(flaw -> use(flaw, held, waiting));
      }
    }
    return reached;
  }

  /** What can be used from the local network can be used from whatever is held in it. */
  private boolean isNeighbour(Finding flaw, String held, String other) {
    return flaw.risk().position().equals(Start.LOCAL_NETWORK.word())
        && terrain.isInSameLocalNetwork(held, other);
  }

  private void use(Finding flaw, @Nullable Held from, PriorityQueue<Held> waiting) {
    int before = from == null ? 0 : from.effort();
    int effort = before + Level.values().length - flaw.risk().likelihood().ordinal();
    terrain.gained(flaw.focus()).ifPresent(id -> waiting.add(new Held(id, from, flaw, effort)));
  }
}
