package io.seciot.ontology.paths;

import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.paths.Walls.Crossing;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
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
 * network each device is next to each other one. A filter at the border of a network keeps out who
 * comes from elsewhere, unless a drawn flow leads there.
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
   * @param passed networks with a filter that the last step passed
   */
  private record Held(
      String id,
      @Nullable Held from,
      @Nullable Finding by,
      int effort,
      ImmutableList<String> passed) {

    static Held part(String id, @Nullable Held of) {
      return new Held(id, of, null, of == null ? 0 : of.effort, Lists.immutable.empty());
    }

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

    /** Ids of all networks with a filter that were passed, in order. */
    ImmutableList<String> walls() {
      MutableList<String> walls = Lists.mutable.empty();
      for (Held held = this; held != null; held = held.from) {
        walls.addAllIterable(held.passed.toReversed());
      }
      return walls.reverseThis().distinct().toImmutable();
    }
  }

  private static final Comparator<Held> EASIEST_HELD =
      Comparator.comparingInt(Held::effort).thenComparing(Held::id);

  private static final Comparator<Wall> MOST_HELD_FIRST =
      Comparator.comparingInt(Wall::closed)
          .thenComparingInt(Wall::longer)
          .reversed()
          .thenComparing(wall -> wall.network().id());

  private final Architecture model;
  private final Vocabulary vocabulary;
  private final Terrain terrain;
  private final Walls walls;
  private final ImmutableList<DataAsset> assets;
  private final ImmutableList<Finding> flaws;
  private final ImmutableList<AttackPath> all;

  private AttackPaths(
      Architecture model,
      Vocabulary vocabulary,
      ImmutableList<DataAsset> assets,
      ImmutableList<Finding> flaws) {
    this.model = model;
    this.vocabulary = vocabulary;
    this.terrain = new Terrain(model, vocabulary);
    this.walls = Walls.stated(model);
    this.assets = assets;
    this.flaws = flaws;
    this.all = find(flaws, walls).toSortedList(EASIEST_FIRST).toImmutable();
  }

  private ImmutableList<AttackPath> find(ImmutableList<Finding> usable, Walls met) {
    return Lists.immutable.with(Start.values()).flatCollect(start -> from(start, usable, met));
  }

  /**
   * The paths of an analysis.
   *
   * @param assets the data that is worth protecting
   */
  public static AttackPaths of(
      Analysis analysis, ImmutableList<DataAsset> assets, Vocabulary vocabulary) {
    return new AttackPaths(
        analysis.model(), vocabulary, assets, analysis.findings().select(AttackPaths::isUsable));
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
    Effect effect = Effect.of(all, find(flaws.reject(flaw -> flaw == mended), walls));
    return new Cut(mended, effect.closed(), effect.longer());
  }

  /** The stated filters that hold attackers off, what holds off most first. */
  public ImmutableList<Wall> walls() {
    return networks()
        .select(walls::isAt)
        .collect(network ->
            wall(
                network,
                network.fact(Walls.FILTER).orElseThrow().value(),
                true,
                Effect.of(find(flaws, Walls.without(model, network)), all)))
        .select(Wall::matters)
        .toSortedList(MOST_HELD_FIRST)
        .toImmutable();
  }

  /** What a strict filter would do at each network that has none, what closes most first. */
  public ImmutableList<Wall> possibleWalls() {
    return networks()
        .reject(walls::isAt)
        .collect(network -> {
          Value strict = Value.of(filter().choices().getFirst().value());
          return wall(
              network,
              strict,
              false,
              Effect.of(all, find(flaws, Walls.with(model, network, strict))));
        })
        .select(Wall::matters)
        .toSortedList(MOST_HELD_FIRST)
        .toImmutable();
  }

  private Property filter() {
    return vocabulary.property(Walls.FILTER).orElseThrow();
  }

  private Wall wall(Element network, Value value, boolean stated, Effect effect) {
    return new Wall(network, filter(), value, stated, effect.closed(), effect.longer());
  }

  private ImmutableList<Element> networks() {
    return model
        .elements()
        .select(element ->
            filter().appliesTo().anySatisfy(kind -> vocabulary.isA(element.kind(), kind)));
  }

  /** How many paths are gone, or take more effort, where something keeps attackers off. */
  private record Effect(int closed, int longer) {

    static Effect of(ImmutableList<AttackPath> free, ImmutableList<AttackPath> kept) {
      Map<String, Integer> efforts = new HashMap<>();
      kept.forEach(path -> efforts.put(key(path), path.effort()));
      int closed = 0;
      int longer = 0;
      for (AttackPath path : free) {
        Integer effort = efforts.get(key(path));
        closed += effort == null ? 1 : 0;
        longer += effort != null && effort > path.effort() ? 1 : 0;
      }
      return new Effect(closed, longer);
    }

    private static String key(AttackPath path) {
      return path.start().word() + " " + path.asset().id();
    }
  }

  private ImmutableList<AttackPath> from(Start start, ImmutableList<Finding> usable, Walls met) {
    Map<String, Held> reached = spread(start, usable, met);
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
        ImmutableList<Element> passed = best.walls().collect(id -> model.element(id).orElseThrow());
        found.add(new AttackPath(start, asset, best.steps(), best.effort(), passed));
      }
    }
    return found.toImmutable();
  }

  /** Everything that falls into the attacker's hands, each in the easiest way. */
  private Map<String, Held> spread(Start start, ImmutableList<Finding> usable, Walls met) {
    Map<String, Held> reached = new HashMap<>();
    PriorityQueue<Held> waiting = new PriorityQueue<>(EASIEST_HELD);
    if (start == Start.STOLEN_PHONE) {
      terrain.phones().forEach(phone -> waiting.add(Held.part(phone, null)));
    }
    usable
        .select(flaw -> flaw.risk().position().equals(start.word()))
        .forEach(flaw ->
            use(
                flaw,
                null,
                to -> start == Start.INTERNET ? met.fromOutside(to) : Crossing.FREE,
                waiting));
    while (!waiting.isEmpty()) {
      Held held = waiting.remove();
      if (reached.putIfAbsent(held.key(), held) == null && held.isFoothold()) {
        terrain.within(held.id()).forEach(part -> waiting.add(Held.part(part, held)));
        Set<String> next = terrain.nextTo(held.id());
        usable
            .reject(flaw -> NEEDS_PRESENCE.contains(flaw.risk().position()))
            .select(flaw ->
                terrain
                    .gained(flaw.focus())
                    .filter(id -> next.contains(id) || isNeighbour(flaw, held.id(), id))
                    .isPresent())
            .forEach(flaw -> use(flaw, held, to -> met.between(held.id(), to), waiting));
      }
    }
    return reached;
  }

  /** What can be used from the local network can be used from whatever is held in it. */
  private boolean isNeighbour(Finding flaw, String held, String other) {
    return flaw.risk().position().equals(Start.LOCAL_NETWORK.word())
        && terrain.isInSameLocalNetwork(held, other);
  }

  private void use(
      Finding flaw,
      @Nullable Held from,
      Function<String, Crossing> way,
      PriorityQueue<Held> waiting) {
    int before = from == null ? 0 : from.effort();
    int own = Level.values().length - flaw.risk().likelihood().ordinal();
    terrain
        .gained(flaw.focus())
        .ifPresent(id -> {
          Crossing crossing = way.apply(id);
          if (crossing.isOpen()) {
            waiting.add(
                new Held(id, from, flaw, before + own + crossing.effort(), crossing.passed()));
          }
        });
  }
}
