package io.seciot.ontology.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.ConditionCheck;
import io.seciot.ontology.condition.ConditionException;
import io.seciot.ontology.knowledge.KnowledgeFiles.KnowledgeFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Reads threats: one file each, a YAML header under {@code #+} marks above a SPARQL query. */
final class ThreatLoader {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final List<String> ATTACKERS =
      List.of(
          "internet", "local-network", "radio", "physical", "supply-chain", "insider", "exposure");
  private static final List<String> SKILLS = List.of("low", "medium", "high");
  private static final List<String> IMPACTS =
      List.of("very-low", "low", "medium", "high", "very-high");

  /** What people read; each may stand a second time in another language, as {@code title@de}. */
  private static final List<String> WORDS = List.of("title", "scenario", "falseAlarm");

  private static final Pattern TRANSLATION = Pattern.compile("(\\w+)@[a-z]{2}");
  private static final List<String> OTHER_FIELDS =
      List.of(
          "stride",
          "cwe",
          "capec",
          "emb3d",
          "attacker",
          "skill",
          "impact",
          "asks",
          "provisions",
          "countermeasures");

  private final ConditionCheck check;
  private final Predicate<String> isCountermeasure;
  private final String language;
  private final MutableList<Problem> problems = Lists.mutable.empty();

  private ThreatLoader(ConditionCheck check, Predicate<String> isCountermeasure, String language) {
    this.check = check;
    this.isCountermeasure = isCountermeasure;
    this.language = language;
  }

  /**
   * @param language in which texts are wanted, such as {@code de}; what has not been translated
   *     stays English
   */
  static ImmutableList<Threat> load(
      ImmutableList<KnowledgeFile> files,
      ConditionCheck check,
      Predicate<String> isCountermeasure,
      String language)
      throws ProblemException {
    ThreatLoader loader = new ThreatLoader(check, isCountermeasure, language);
    MutableList<Threat> threats = Lists.mutable.empty();
    Map<String, String> owners = new HashMap<>();
    for (KnowledgeFile file : files) {
      loader.threat(file).ifPresent(threats::add);
      String earlier = owners.putIfAbsent(file.stem(), file.shown());
      if (earlier != null) {
        loader.problem(file, 0, Message.of("the id {0} is used in {1} too", file.stem(), earlier));
      }
    }
    if (loader.problems.notEmpty()) {
      throw new ProblemException(loader.problems.toImmutable());
    }
    return threats.toImmutable();
  }

  private Optional<Threat> threat(KnowledgeFile file) {
    JsonNode header = header(file);
    try {
      ImmutableSortedSet<String> asks = SortedSets.immutable.withAll(texts(header, "asks"));
      Condition condition = Condition.parse(file.text());
      check
          .objections(condition, asks)
          .forEach(objection -> problem(file, queryLine(file), objection));
      ImmutableList<String> variables = condition.variables().collect(Var::getVarName);
      Threat threat = build(file, header, variables, asks);
      verify(file, header, threat);
      return Optional.of(threat);
    } catch (ConditionException e) {
      problem(file, e.line() > 0 ? e.line() : queryLine(file), e.said());
      return Optional.empty();
    }
  }

  private JsonNode header(KnowledgeFile file) {
    String yaml =
        file.text()
            .lines()
            .map(line -> line.startsWith("#+") ? line.substring(2).replaceFirst("^ ", "") : "")
            .collect(Collectors.joining("\n"));
    try {
      JsonNode header = YAML.readTree(yaml);
      if (header != null && header.isObject()) {
        return header;
      }
      problem(file, 1, Message.of("the header of #+ lines is missing"));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problem(file, line, Message.of("the header is not YAML: {0}", e.getOriginalMessage()));
    }
    return YAML.createObjectNode();
  }

  private Threat build(
      KnowledgeFile file,
      JsonNode header,
      ImmutableList<String> variables,
      ImmutableSortedSet<String> asks) {
    return new Threat(
        file.stem(),
        file.folder(),
        new Threat.Texts(
            words(header, "title"), words(header, "scenario"), words(header, "falseAlarm")),
        SortedSets.immutable.withAll(texts(header, "stride").flatCollect(ThreatLoader::stride)),
        new Threat.References(
            texts(header, "cwe"),
            texts(header, "capec"),
            texts(header, "emb3d"),
            texts(header, "provisions"),
            texts(header, "countermeasures")),
        new Threat.Rating(text(header, "attacker"), text(header, "skill"), text(header, "impact")),
        new Threat.Condition(file.text(), variables, asks));
  }

  private static Iterable<Stride> stride(String letter) {
    return Lists.immutable.of(Stride.values()).select(one -> one.letter().equals(letter));
  }

  private void verify(KnowledgeFile file, JsonNode header, Threat threat) {
    header
        .fieldNames()
        .forEachRemaining(name -> {
          if (!isField(name)) {
            problem(
                file,
                headerLine(file, name),
                Message.of("the header field {0} is not known", name));
          }
        });
    for (String field : WORDS) {
      if (text(header, field).isBlank()) {
        problem(file, 1, Message.of("the header field {0} is missing", field));
      }
    }
    oneOf(file, "attacker", threat.rating().attacker(), ATTACKERS);
    oneOf(file, "skill", threat.rating().skill(), SKILLS);
    oneOf(file, "impact", threat.rating().impact(), IMPACTS);
    if (threat.stride().isEmpty() || threat.stride().size() != texts(header, "stride").size()) {
      problem(
          file,
          headerLine(file, "stride"),
          Message.of("stride takes the letters S, T, R, I, D and E"));
    }
    if (threat.references().countermeasures().isEmpty()) {
      problem(file, 1, Message.of("no countermeasure is named"));
    }
    threat
        .references()
        .countermeasures()
        .reject(isCountermeasure::test)
        .forEach(id ->
            problem(
                file,
                headerLine(file, "countermeasures"),
                Message.of("there is no countermeasure {0}", id)));
    header
        .fieldNames()
        .forEachRemaining(name -> {
          if (WORDS.contains(name.replaceFirst("@.*", ""))) {
            placeholders(file, name, text(header, name), threat.condition());
          }
        });
  }

  private static boolean isField(String name) {
    Matcher translation = TRANSLATION.matcher(name);
    return WORDS.contains(translation.matches() ? translation.group(1) : name)
        || OTHER_FIELDS.contains(name);
  }

  private void placeholders(
      KnowledgeFile file, String field, String sentence, Threat.Condition condition) {
    Matcher found = PLACEHOLDER.matcher(sentence);
    while (found.find()) {
      if (!condition.variables().contains(found.group(1))) {
        problem(
            file,
            headerLine(file, field),
            Message.of(
                "the sentence names {0}, which the condition does not select",
                "{" + found.group(1) + "}"));
      }
    }
  }

  private void oneOf(KnowledgeFile file, String field, String value, List<String> allowed) {
    if (!allowed.contains(value)) {
      problem(
          file,
          headerLine(file, field),
          Message.of("{0} is one of {1}, not \"{2}\"", field, String.join(", ", allowed), value));
    }
  }

  private void problem(KnowledgeFile file, int line, Message reason) {
    problems.add(new Problem(file.shown(), line, "", reason, Message.of("Correct the file")));
  }

  private static int headerLine(KnowledgeFile file, String field) {
    return lineOf(file, "#+ " + field + ":");
  }

  private static int queryLine(KnowledgeFile file) {
    return lineOf(file, "SELECT");
  }

  private static int lineOf(KnowledgeFile file, String start) {
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    return 1;
  }

  /** A text for people; in English where it has not been translated. */
  private String words(JsonNode header, String field) {
    String translated = text(header, field + "@" + language);
    return translated.isEmpty() ? text(header, field) : translated;
  }

  private static String text(JsonNode header, String field) {
    return header.path(field).asText("").strip();
  }

  private static ImmutableList<String> texts(JsonNode header, String field) {
    MutableList<String> found = Lists.mutable.empty();
    header.path(field).forEach(entry -> found.add(entry.asText()));
    return found.toImmutable();
  }
}
