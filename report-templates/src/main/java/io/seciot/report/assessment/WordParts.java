package io.seciot.report.assessment;

import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Term;
import io.seciot.report.content.Block;
import io.seciot.report.content.Line;
import io.seciot.report.content.Section;
import io.seciot.report.content.Sheet;
import io.seciot.report.content.Texts;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The words of the trade that stand in a report, explained at its end. */
final class WordParts {

  private final ImmutableList<Term> terms;
  private final Wording wording;

  /**
   * @param sections the report so far; only words that stand in it are explained
   */
  WordParts(Glossary glossary, ImmutableList<Section> sections, Wording wording) {
    this.terms = glossary.termsIn(sections.flatCollect(Texts::of));
    this.wording = wording;
  }

  /** The last section, with this number. */
  Section section(int number) {
    String title = wording.text("words.title");
    return new Section(
        "words",
        number,
        title,
        Section.Paper.UPRIGHT,
        Lists.immutable.of(
            new Block.Paragraph(Line.of(wording.text("words.lead"))),
            new Block.Facts(title, terms.collect(this::entry))));
  }

  private Block.Entry entry(Term term) {
    return new Block.Entry(
        term.label(),
        term.otherLabels().isEmpty()
            ? Lists.immutable.of(Line.of(term.definition()))
            : Lists.immutable.of(
                Line.of(term.definition()), Line.faint(term.otherLabels().makeString(", "))));
  }

  /** The same as a table. */
  Sheet sheet() {
    return new Sheet(
        wording.text("words.title"),
        Lists.immutable.of(
            new Sheet.Column(wording.text("words.column.word"), 28),
            new Sheet.Column(wording.text("words.column.other"), 36),
            new Sheet.Column(wording.text("words.column.meaning"), 90)),
        terms.collect(term ->
            Lists.immutable.of(
                term.label(), term.otherLabels().makeString(", "), term.definition())));
  }
}
