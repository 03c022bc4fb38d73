package io.seciot.bench;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.reasoning.Reasoner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Prints how long analyses take in a warm process: {@code seciot bench [ELEMENTS...]}; with {@code
 * --canvas} how long frames of the drawing take; with {@code --model} it only puts down what these
 * are measured with.
 */
public final class Main {

  private static final long SEED = 42;
  private static final String SIZE = "[1-9]\\d{0,5}";

  /** Large models are measured less often, so that the whole takes a minute or two. */
  private static final int LARGE = 5_000;

  private static final int WARM_UP_SECONDS = 8;

  /** A fixed number of threats, so that figures stay comparable while the knowledge grows. */
  private static final int FEW_THREATS = 40;

  private final Knowledge knowledge;

  private Main(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Runs the benchmark.
   *
   * @param arguments what is measured, and sizes in elements; 100, 1,000 and 10,000 where none is
   *     given
   */
  public static void main(String[] arguments) throws IOException, ProblemException {
    if (arguments.length == 3 && arguments[0].equals("--model") && arguments[1].matches(SIZE)) {
      Canvas.write(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
      return;
    }
    if (!Arrays.stream(arguments).allMatch(word -> word.matches("--canvas|" + SIZE))) {
      System.err.println("Usage: seciot bench [--canvas] [ELEMENTS...], such as 100 1000");
      System.err.println("       seciot bench --model ELEMENTS FILE");
      System.exit(2);
    }
    if (arguments.length > 0 && arguments[0].equals("--canvas")) {
      List<Integer> asked = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
      System.exit(Canvas.run(asked.isEmpty() ? List.of(100, 2_000, 10_000) : asked));
    }
    int[] sizes =
        arguments.length == 0
            ? new int[] {100, 1_000, 10_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    Knowledge all = BuiltInKnowledge.load();
    System.out.printf(Locale.ROOT, "%d standards; milliseconds%n", all.standards().size());
    System.out.println(
        "threats elements   flows  findings  full best  full median  edit median  edit p95");
    for (int size : sizes) {
      new Main(all).run(size);
      new Main(all.withThreats(few(all.threats()))).run(size);
    }
  }

  /** Spread over all families. */
  private static ImmutableList<Threat> few(ImmutableList<Threat> all) {
    int step = Math.max(1, all.size() / FEW_THREATS);
    return all.selectWithIndex((threat, i) -> i % step == 0).take(FEW_THREATS);
  }

  private void run(int size) {
    Architecture model = SyntheticModel.generate(size, SEED, knowledge.vocabulary());
    int rounds = size < LARGE ? 40 : 5;
    double[] full = new double[rounds];
    Analysis analysis = warmUp(model, size < LARGE ? WARM_UP_SECONDS : 1);
    for (int i = 0; i < rounds; i++) {
      Reasoner fresh = new Reasoner(knowledge, Catalogue.builtIn());
      long start = System.nanoTime();
      analysis = fresh.analyse(model);
      full[i] = millis(start);
    }
    double[] edits = edits(model, size < LARGE ? 400 : 20);
    Arrays.sort(full);
    Arrays.sort(edits);
    System.out.printf(
        Locale.ROOT,
        "%7d %8d %7d %9d %10.1f %12.1f %12.2f %9.2f%n",
        knowledge.threats().size(),
        model.elements().size(),
        model.flows().size(),
        analysis.findings().size(),
        full[0],
        full[rounds / 2],
        edits[edits.length / 2],
        edits[edits.length * 95 / 100]);
  }

  /** An editor is open for hours; the first seconds of a process say little about it. */
  private Analysis warmUp(Architecture model, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Analysis analysis;
    do {
      analysis = new Reasoner(knowledge, Catalogue.builtIn()).analyse(model);
    } while (System.nanoTime() < end);
    return analysis;
  }

  /** A mix of what people do: mostly stating facts, now and then moving an element. */
  private double[] edits(Architecture start, int count) {
    Reasoner reasoner = new Reasoner(knowledge, Catalogue.builtIn());
    Random random = new Random(SEED);
    Architecture model = start;
    reasoner.analyse(model);
    double[] times = new double[count];
    for (int i = -count; i < count; i++) {
      model = random.nextInt(5) == 0 ? moved(model, random) : stated(model, random);
      long before = System.nanoTime();
      reasoner.analyse(model);
      if (i >= 0) {
        times[i] = millis(before);
      }
    }
    return times;
  }

  private Architecture stated(Architecture model, Random random) {
    Item item = pick(model.elements(), random);
    ImmutableList<Property> properties =
        knowledge.vocabulary().propertiesOf(item.kind()).select(p -> p.choices().notEmpty());
    if (properties.isEmpty()) {
      return model;
    }
    Property property = pick(properties, random);
    String value = pick(property.choices(), random).value();
    return model.with(item.withProfile(item.profile().withFact(property.id(), Fact.drawn(value))));
  }

  private static Architecture moved(Architecture model, Random random) {
    Element element = pick(model.elements(), random);
    Element into = pick(model.roots(), random);
    boolean inItself = element.equals(into) || model.ancestors(into.id()).contains(element);
    return inItself ? model : model.with(element.withParent(into.id()));
  }

  private static <T> T pick(ImmutableList<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
