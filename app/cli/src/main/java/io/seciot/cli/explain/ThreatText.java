package io.seciot.cli.explain;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.standards.Provision;
import io.seciot.ontology.standards.Standard;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;

/** A threat as such, without a model. */
final class ThreatText {

  private static final int ROOM = 15;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern SENTENCE_START = Pattern.compile("(?<=^|[.?!] )t(?=he )");

  private final Threat threat;
  private final Knowledge knowledge;
  private final Page page;

  ThreatText(Threat threat, Knowledge knowledge, Page page) {
    this.threat = threat;
    this.knowledge = knowledge;
    this.page = page;
  }

  void print() {
    page.ends(0, Ink.TITLE, plain(threat.texts().title()), Ink.FAINT, threat.id()).gap();
    page.line(0, Ink.PLAIN, plain(threat.texts().scenario())).gap();
    label("STRIDE", threat.stride().toList().collect(Stride::label).makeString(", "));
    label("From where", from(threat.rating().attacker()));
    label("Skill needed", threat.rating().skill());
    label("Impact", threat.rating().impact() + " or worse, depending on the data at stake");
    label("Decided by", threat.condition().asks().toList().collect(this::label).makeString(", "));
    label("False alarm", threat.texts().falseAlarm());
    references(threat.references());
    provisions();
    threat.references().countermeasures().forEach(this::countermeasure);
  }

  private void references(Threat.References references) {
    label("CWE", references.cwe().makeString(", "));
    label("CAPEC", references.capec().makeString(", "));
    label("EMB3D", references.emb3d().makeString(", "));
  }

  /** Placeholders name the variables of the condition, which read as words. */
  private static String plain(String text) {
    String filled = PLACEHOLDER.matcher(text).replaceAll("the $1");
    return SENTENCE_START
        .matcher(filled)
        .replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
  }

  private static String from(String attacker) {
    return attacker.equals("exposure")
        ? "wherever the drawing lets someone stand"
        : attacker.replace('-', ' ');
  }

  private String label(String property) {
    return knowledge.vocabulary().property(property).map(Property::label).orElse(property);
  }

  private void label(String label, String words) {
    if (!words.isBlank()) {
      page.labelled(0, ROOM, Ink.FAINT, label, Ink.PLAIN, words);
    }
  }

  private void provisions() {
    ImmutableList<String> ids = threat.references().provisions();
    if (ids.isEmpty()) {
      return;
    }
    page.gap().line(0, Ink.STRONG, "Provisions of EN 303 645 that it touches (our own mapping)");
    for (String id : ids) {
      page.labelled(2, ROOM - 2, Ink.PLAIN, id, Ink.PLAIN, title(id));
    }
  }

  private String title(String provision) {
    for (Standard standard : knowledge.standards().toReversed()) {
      Provision found = standard.provisions().detect(p -> p.id().equals(provision));
      if (found != null) {
        return found.title();
      }
    }
    return "";
  }

  private void countermeasure(String id) {
    Countermeasure measure = knowledge.countermeasures().get(id);
    if (measure == null) {
      return;
    }
    page.gap().ends(0, Ink.STRONG, measure.title(), Ink.FAINT, id);
    page.line(2, Ink.PLAIN, measure.description());
    int number = 1;
    for (String step : measure.steps()) {
      page.labelled(2, 3, Ink.PLAIN, number + ".", Ink.PLAIN, step);
      number++;
    }
    page.labelled(2, 8, Ink.FAINT, "Test", Ink.PLAIN, measure.test());
    page.labelled(2, 8, Ink.FAINT, "Effort", Ink.PLAIN, measure.outcome().effort());
    if (measure.stepsFor().notEmpty()) {
      String parts = measure.stepsFor().keysView().toSortedList().makeString(", ");
      page.labelled(2, 8, Ink.FAINT, "More", Ink.PLAIN, "Exact steps are known for " + parts);
    }
  }
}
