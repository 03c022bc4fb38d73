package io.seciot.ontology.standards;

import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.ProvisionsReader.Printed;
import java.io.InputStream;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Loads the standards and the rules that decide them.
 *
 * <p>Everything wrong with the files comes back at once: unknown kinds, properties and values,
 * provisions that nothing decides, and rules by which a failing would excuse itself.
 */
public final class StandardsLoader {

  private static final String FOLDER = "ontology/standards/en-303-645/";

  private static final String TESTS = "ontology/standards/ts-103-701/ixit.yaml";
  private static final String SHARED = "ontology/standards/mapped/groups.yaml";

  private final NodeReader reader;

  /**
   * @param open gives the content of a file by its name below the class path, such as {@code
   *     ontology/standards/en-303-645/assessment.yaml}, or null where there is no such file
   */
  public StandardsLoader(Function<String, ? extends @Nullable InputStream> open) {
    this.reader = new NodeReader(open);
  }

  /** Loads what comes with the product. */
  public static StandardsLoader builtIn() {
    ClassLoader loader = StandardsLoader.class.getClassLoader();
    return new StandardsLoader(loader::getResourceAsStream);
  }

  /**
   * Both editions of EN 303 645 with their rules.
   *
   * @param phrases in the language that texts are wanted in; what has not been translated stays
   *     English
   * @throws ProblemException with file, line and reason of everything that is wrong
   */
  public Assessment load(Vocabulary vocabulary, Phrases phrases) throws ProblemException {
    Complaints complaints = new Complaints();
    Place data = place(FOLDER + "provisions.json", complaints, phrases);
    Place ruling = place(FOLDER + "assessment.yaml", complaints, phrases);
    Printed printed = ProvisionsReader.read(data);
    Rules rules = RulesReader.read(ruling);
    complaints.throwIfAny();
    new RulesCheck(rules, vocabulary, ruling).run();
    Place groups = place(SHARED, complaints, phrases);
    groups.allow(Place.names("groups", "signs"));
    Rules shared = RulesReader.add(rules, groups);
    new RulesCheck(shared, vocabulary, groups).runOnWhatIsNewSince(rules);
    complete(printed, rules, ruling);
    TestPlan plan =
        new TestPlanReader(shared, vocabulary)
            .read(place(TESTS, complaints, phrases), printed.provisions());
    ImmutableList<Edition> editions = new EditionsBuilder(rules, printed, data, phrases).build();
    CircularExcuses excuses = new CircularExcuses(vocabulary, ruling);
    editions.each(excuses::refuse);
    complaints.throwIfAny();
    return new Assessment(rules, editions, plan, shared, Lists.immutable.empty(), phrases);
  }

  private static void complete(Printed printed, Rules rules, Place ruling) {
    ImmutableList<String> ids = printed.provisions().collect(provision -> provision.form().id());
    for (String id : ids) {
      if (!rules.provisions().containsKey(id)) {
        ruling.complain("nothing decides provision " + id, "Add it under \"provisions\"");
      }
    }
    for (Rule rule : rules.provisions()) {
      if (!ids.contains(rule.id())) {
        ruling
            .complaints()
            .add(
                ruling.file(),
                rule.line(),
                "provisions/" + rule.id(),
                "the standard has no such provision",
                "Correct its number");
      }
    }
  }

  private Place place(String file, Complaints complaints, Phrases phrases) throws ProblemException {
    return new Place(file, "", reader.read(file), complaints, phrases.language());
  }
}
