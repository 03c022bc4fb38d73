package io.seciot.ontology.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.seciot.ontology.glossary.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every English text of the knowledge that people read, with where it stands. */
final class KnowledgeTexts {

  private static final Path STANDARDS = Path.of("ontology/standards");

  /** What a text is for; each sort has its own bounds of length. */
  enum Sort {
    TITLE,
    SCENARIO,
    FALSE_ALARM,
    LABEL,
    HELP,
    QUESTION,
    STEP,
    TEST
  }

  /**
   * One text.
   *
   * @param place the file, or the term in it, that holds the text
   */
  record Text(String place, Sort sort, String words) {}

  private final List<Text> texts = new ArrayList<>();

  private KnowledgeTexts() {}

  static List<Text> of(Knowledge knowledge) {
    KnowledgeTexts all = new KnowledgeTexts();
    knowledge.threats().forEach(all::add);
    knowledge.countermeasures().toSortedListBy(Countermeasure::id).forEach(all::add);
    knowledge.vocabulary().kinds().forEach(all::add);
    knowledge.vocabulary().properties().forEach(all::add);
    knowledge.glossary().terms().forEach(all::add);
    all.addStandards();
    return List.copyOf(all.texts);
  }

  private void add(Threat threat) {
    String file = "threats/" + threat.family() + "/" + threat.id() + ".rq";
    add(file, Sort.TITLE, threat.texts().title());
    add(file, Sort.SCENARIO, threat.texts().scenario());
    add(file, Sort.FALSE_ALARM, threat.texts().falseAlarm());
  }

  private void add(Countermeasure countermeasure) {
    String place = "countermeasures, cm:" + countermeasure.id();
    add(place, Sort.TITLE, countermeasure.title());
    add(place, Sort.HELP, countermeasure.description());
    countermeasure.steps().forEach(step -> add(place, Sort.STEP, step));
    countermeasure
        .stepsFor()
        .forEachValue(steps -> steps.forEach(step -> add(place, Sort.STEP, step)));
    add(place, Sort.TEST, countermeasure.test());
  }

  private void add(Kind kind) {
    add("vocabulary/kinds, " + kind.id(), Sort.LABEL, kind.label());
    add("vocabulary/kinds, " + kind.id(), Sort.HELP, kind.definition());
  }

  private void add(Property property) {
    String place = "vocabulary/properties, sec:" + property.id();
    add(place, Sort.LABEL, property.label());
    add(place, Sort.LABEL, property.texts().section());
    add(place, Sort.QUESTION, property.texts().question());
    add(place, Sort.HELP, property.texts().help());
    for (Property.Choice choice : property.choices()) {
      add(place, Sort.LABEL, choice.label());
      add(place, Sort.HELP, choice.help());
    }
  }

  private void add(Term term) {
    add("vocabulary/glossary, term:" + term.id(), Sort.HELP, term.definition());
  }

  private void addStandards() {
    try (Stream<Path> files = Files.walk(STANDARDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        addStandard(file.toString(), new ObjectMapper().readTree(file.toFile()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Provisions and requirements are whatever has an id and a title. */
  private void addStandard(String file, JsonNode node) {
    if (node.has("id") && node.has("title")) {
      String place = file + ", " + node.path("id").asText();
      add(place, Sort.TITLE, node.path("title").asText());
      add(place, Sort.HELP, node.path("summary").asText());
      add(place, Sort.QUESTION, node.path("plainQuestion").asText());
    }
    node.forEach(child -> addStandard(file, child));
  }

  private void add(String place, Sort sort, String words) {
    if (!words.isBlank()) {
      texts.add(new Text(place, sort, words));
    }
  }
}
