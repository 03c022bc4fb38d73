package io.seciot.cli.compare;

import io.seciot.cli.check.Threshold;
import io.seciot.cli.compare.CompareCommand.Compared;
import io.seciot.cli.compare.CompareCommand.Stopping;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.model.Item;
import io.seciot.model.diff.Changes;
import io.seciot.model.diff.CommentChanges;
import io.seciot.model.diff.FieldChange;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two versions of a model compared, as people read it: the drawing first, then what it means. */
final class CompareText {

  private static final int ROOM = 9;

  private final Compared compared;
  private final Vocabulary vocabulary;
  private final Page page;

  CompareText(Compared compared, Vocabulary vocabulary, Page page) {
    this.compared = compared;
    this.vocabulary = vocabulary;
    this.page = page;
  }

  void print() {
    page.ends(
        0,
        Ink.TITLE,
        compared.after().model().product().name(),
        Ink.FAINT,
        compared.before().path() + " -> " + compared.after().path());
    Changes drawn = compared.difference().drawn();
    drawing(drawn);
    new DifferenceText(compared.difference(), finding -> "", page).print();
    CommentChanges comments =
        CommentChanges.between(compared.before().model(), compared.after().model());
    new CommentText(compared, page).print(comments);
    if (drawn.isEmpty() && compared.difference().isEmpty() && comments.isEmpty()) {
      page.gap().line(0, Ink.GOOD, "Nothing differs in meaning.");
    }
    result(compared.stopping());
  }

  private void drawing(Changes drawn) {
    if (drawn.isEmpty()) {
      return;
    }
    int count = drawn.added().size() + drawn.removed().size() + drawn.changed().size();
    page.gap().line(0, Ink.STRONG, "In the drawing (" + count + ")");
    drawn.added().forEach(item -> item("added", item));
    drawn.removed().forEach(item -> item("removed", item));
    for (Changes.Change change : drawn.changed()) {
      item("changed", change.after());
      change.fields().forEach(this::field);
    }
  }

  private void item(String label, Item item) {
    String kind = vocabulary.kind(item.kind()).map(Kind::label).orElse(item.kind());
    page.entry(
        2,
        ROOM,
        new Page.Entry(
            Ink.PLAIN,
            label,
            Ink.PLAIN,
            item.name() + " (" + kind.toLowerCase(Locale.ROOT) + ")",
            item.id()));
  }

  private void field(FieldChange change) {
    Optional<Property> property =
        change.field().startsWith(FieldChange.FACT)
            ? vocabulary.property(change.field().substring(FieldChange.FACT.length()))
            : Optional.empty();
    String label = property.map(Property::label).orElse(change.field());
    page.line(
        2 + ROOM,
        Ink.FAINT,
        label
            + ": "
            + shown(change.after(), property)
            + ", was "
            + shown(change.before(), property));
  }

  private static String shown(@Nullable String value, Optional<Property> property) {
    if (value == null) {
      return "not stated";
    }
    return property.flatMap(p -> p.choice(value)).map(Property.Choice::label).orElse(value);
  }

  private void result(Stopping stopping) {
    if (stopping.threshold() == Threshold.NONE) {
      return;
    }
    int count = stopping.findings().size();
    String level =
        stopping.threshold() + (stopping.threshold() == Threshold.CRITICAL ? "" : " or above");
    page.gap();
    if (count == 0) {
      page.line(0, Ink.GOOD, "Passed: no open finding has become " + level + ".");
    } else {
      page.line(
          0,
          Ink.CRITICAL,
          "Failed: "
              + count
              + (count == 1 ? " open finding is " : " open findings are ")
              + level
              + " and "
              + (count == 1 ? "was" : "were")
              + " not before.");
    }
  }
}
