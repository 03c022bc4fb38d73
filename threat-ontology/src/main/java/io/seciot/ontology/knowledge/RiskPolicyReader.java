package io.seciot.ontology.knowledge;

import io.seciot.model.DataAsset;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.knowledge.KnowledgeFiles.KnowledgeFile;
import io.seciot.ontology.standards.Node;
import io.seciot.ontology.standards.NodeReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Reads the policy that comes with the product and the one of a team. The sections that the team's
 * file names replace ours, each as a whole; the others stay.
 */
final class RiskPolicyReader {

  private static final String FOLDER = "policy";
  private static final Set<String> SECTIONS =
      Set.of("position", "skill", "exploited", "data", "fleet", "matrix");
  private static final ImmutableList<String> POSITIONS =
      Lists.immutable.of(
          "internet",
          "local-network",
          "radio",
          "physical",
          "public-place",
          "supply-chain",
          "insider",
          "in-device");
  private static final ImmutableList<String> SKILLS = Lists.immutable.of("low", "medium", "high");
  private static final int MOST_STEPS = Level.values().length - 1;

  private final Vocabulary vocabulary;
  private final MutableList<Problem> problems = Lists.mutable.empty();
  private final Map<String, PolicySection> sections = new TreeMap<>();

  private RiskPolicyReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static RiskPolicy read(KnowledgeFiles files, Vocabulary vocabulary) throws ProblemException {
    RiskPolicyReader reader = new RiskPolicyReader(vocabulary);
    ImmutableList<KnowledgeFile> all = files.below(FOLDER, ".yaml");
    ImmutableList<KnowledgeFile> own = all.select(file -> file.shown().equals(file.path()));
    ImmutableList<KnowledgeFile> theirs = all.reject(own::contains);
    if (theirs.size() > 1) {
      throw new ProblemException(
          Problem.ofFile(
              theirs.get(1).shown(),
              Message.of(
                  "a risk policy is given a second time; {0} is the first", theirs.get(0).shown()),
              Message.of("Keep one of them")));
    }
    for (KnowledgeFile file : own.newWithAll(theirs)) {
      reader.take(file);
    }
    RiskPolicy policy = reader.policy();
    if (reader.problems.notEmpty()) {
      throw new ProblemException(reader.problems.toImmutable());
    }
    return policy;
  }

  private void take(KnowledgeFile file) throws ProblemException {
    Node content = NodeReader.of(file.shown(), file.text());
    PolicySection root = new PolicySection(file.shown(), "", content, problems);
    root.each((name, node) -> {
      if (SECTIONS.contains(name)) {
        sections.put(name, root.at(name, node));
      } else {
        root.complain(
            node,
            name,
            Message.of("there is no such section"),
            Message.of(
                "Use {0}",
                Message.listed(Lists.immutable.withAll(SECTIONS).toSortedList().toImmutable())));
      }
    });
  }

  private RiskPolicy policy() {
    return new RiskPolicy(
        position(section("position")),
        skill(section("skill")),
        exploited(section("exploited")),
        data(section("data")),
        fleet(section("fleet")),
        matrix(section("matrix")));
  }

  private PolicySection section(String name) {
    PolicySection found = sections.get(name);
    if (found == null) {
      throw new IllegalStateException("the built-in risk policy lacks " + name);
    }
    return found;
  }

  private static Map<String, Level> position(PolicySection section) {
    Map<String, Level> found = new TreeMap<>();
    section.each((word, node) -> {
      if (section.isKnown(word, node, POSITIONS)) {
        found.put(word, section.at(word, node).word(Level.class, Level.LOW));
      }
    });
    section.wants(POSITIONS, found.keySet());
    return Map.copyOf(found);
  }

  private static Map<String, Integer> skill(PolicySection section) {
    Map<String, Integer> found = new TreeMap<>();
    section.each((word, node) -> {
      if (section.isKnown(word, node, SKILLS)) {
        found.put(word, steps(section.at(word, node), -MOST_STEPS));
      }
    });
    section.wants(SKILLS, found.keySet());
    return Map.copyOf(found);
  }

  private static int steps(PolicySection section, int least) {
    return (int) section.number(least, MOST_STEPS);
  }

  private static RiskPolicy.Exploited exploited(PolicySection section) {
    return new RiskPolicy.Exploited(
        steps(section.field("adds"), 0), Set.copyOf(section.field("anyFlaw").texts().castToList()));
  }

  private Map<String, Map<String, Level>> data(PolicySection section) {
    Map<String, Map<String, Level>> found = new TreeMap<>();
    section.each((property, node) -> {
      ImmutableList<Property> known = vocabulary.propertiesOf(DataAsset.KIND);
      if (section.isKnown(property, node, known.collect(Property::id))) {
        found.put(
            property,
            levels(
                section.at(property, node), known.detect(p -> p.id().equals(property)).choices()));
      }
    });
    return Map.copyOf(found);
  }

  private static Map<String, Level> levels(
      PolicySection section, ImmutableList<Property.Choice> choices) {
    Map<String, Level> found = new TreeMap<>();
    section.each((value, node) -> {
      if (section.isKnown(value, node, choices.collect(Property.Choice::value))) {
        found.put(value, section.at(value, node).word(Level.class, Level.VERY_LOW));
      }
    });
    return Map.copyOf(found);
  }

  private static RiskPolicy.Fleet fleet(PolicySection section) {
    PolicySection from = section.field("reachedFrom");
    from.texts().forEach(word -> from.isKnown(word, from.node(), POSITIONS));
    TreeMap<Long, Integer> adds = new TreeMap<>();
    PolicySection steps = section.field("adds");
    steps.each((units, node) -> {
      if (units.matches("[1-9][0-9]{0,12}")) {
        adds.put(Long.valueOf(units), steps(steps.at(units, node), 0));
      } else {
        steps.complain(node, units, "this is no number of units", "Write digits only, as in 10000");
      }
    });
    return new RiskPolicy.Fleet(Set.copyOf(from.texts().castToList()), adds);
  }

  private static List<List<Severity>> matrix(PolicySection section) {
    int size = Level.values().length;
    ImmutableList<PolicySection> rows = section.entries();
    if (rows.size() != size) {
      section.complain(
          section.node(),
          "",
          Message.of("the matrix has {0} rows and needs {1}", rows.size(), size),
          Message.of("Write one row for each likelihood, the lowest first"));
      return List.of();
    }
    return rows.collect(row -> row(row, size)).castToList();
  }

  private static List<Severity> row(PolicySection row, int size) {
    ImmutableList<PolicySection> cells = row.entries();
    if (cells.size() != size) {
      row.complain(
          row.node(),
          "",
          Message.of("the row has {0} severities and needs {1}", cells.size(), size),
          Message.of("Write one for each impact, the lowest first"));
      return List.of();
    }
    return cells.collect(cell -> cell.word(Severity.class, Severity.LOW)).castToList();
  }
}
