package io.seciot.report.assessment;

import io.seciot.ontology.analysis.Question;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Open questions, the most useful first. */
final class QuestionParts {

  private final Assessment assessment;
  private final Wording wording;

  QuestionParts(Assessment assessment) {
    this.assessment = assessment;
    this.wording = assessment.wording();
  }

  ImmutableList<Block> table() {
    ImmutableList<Question> questions = assessment.analysis().questions();
    if (questions.isEmpty()) {
      return Lists.immutable.empty();
    }
    MutableList<Block.Row> rows = Lists.mutable.empty();
    for (Question question : questions) {
      rows.add(row(rows.size() + 1, question));
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("sheet.questions"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.rank"), 7),
                new Block.Column(wording.text("column.question"), 53),
                new Block.Column(wording.text("column.settles"), 40)),
            rows.toImmutable()));
  }

  private Block.Row row(int rank, Question question) {
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(Integer.toString(rank))),
            Lists.immutable.of(
                Line.of(question.text()),
                Line.faint(
                    assessment.whereabouts(question.item()) + ": " + question.property().label())),
            settles(question)));
  }

  private ImmutableList<Line> settles(Question question) {
    MutableList<Line> lines = Lists.mutable.empty();
    ImmutableList<Inline.Link> findings =
        question.findings().flatCollect(assessment::casesOf).collect(Case::link);
    if (findings.notEmpty()) {
      lines.add(Line.links(wording.text("column.findings"), findings));
    }
    ImmutableList<String> provisions = provisions(question);
    if (provisions.notEmpty()) {
      lines.add(Line.labelled(wording.text("column.provisions"), provisions.makeString(", ")));
    }
    return lines.toImmutable();
  }

  /** Ids of the open provisions of this edition that the answer would settle. */
  ImmutableList<String> provisions(Question question) {
    String standard = assessment.verdicts().standard().id() + " ";
    return question
        .provisions()
        .select(provision -> provision.startsWith(standard))
        .collect(provision -> provision.substring(standard.length()));
  }
}
