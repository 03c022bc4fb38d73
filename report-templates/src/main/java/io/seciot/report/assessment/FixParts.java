package io.seciot.report.assessment;

import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The fixes, each with its steps and the findings that it serves. */
final class FixParts {

  private final Assessment assessment;
  private final Wording wording;

  FixParts(Assessment assessment) {
    this.assessment = assessment;
    this.wording = assessment.wording();
  }

  ImmutableList<Block> all() {
    return assessment.plan().fixes().flatCollect(this::blocks);
  }

  private ImmutableList<Block> blocks(Fix fix) {
    MutableList<Block> blocks = Lists.mutable.empty();
    blocks.add(
        new Block.Heading(
            3,
            fix.anchor(),
            Line.of(wording.text("fix.heading", fix.number(), fix.countermeasure().title()))));
    blocks.add(new Block.Paragraph(Line.of(fix.countermeasure().description())));
    if (fix.steps().notEmpty()) {
      blocks.add(new Block.Steps(fix.steps().collect(Line::of)));
    }
    blocks.add(new Block.Facts(fix.mark(), details(fix)));
    return blocks.toImmutable();
  }

  private ImmutableList<Block.Entry> details(Fix fix) {
    MutableList<Block.Entry> entries = Lists.mutable.empty();
    entries.add(entry("fix.where", Line.of(where(fix))));
    addLinks(entries, "fix.resolves", fix.resolves());
    addLinks(entries, "fix.helps", fix.helps());
    for (String check : Labels.oneIfAny(fix.countermeasure().test())) {
      entries.add(entry("fix.check", Line.of(check)));
    }
    String effort = wording.text("fix.effort." + fix.countermeasure().outcome().effort());
    entries.add(entry("fix.effort", Line.of(effort)));
    return entries.toImmutable();
  }

  /** What it is done to; tells fixes apart that differ only in their steps. */
  private static String where(Fix fix) {
    return fix.resolves()
        .newWithAll(fix.helps())
        .collect(one -> one.finding().focus().name())
        .distinct()
        .makeString(", ");
  }

  private void addLinks(MutableList<Block.Entry> entries, String label, ImmutableList<Case> cases) {
    if (cases.notEmpty()) {
      ImmutableList<Inline.Link> links = cases.collect(Case::link);
      entries.add(entry(label, Line.links(links)));
    }
  }

  private Block.Entry entry(String label, Line line) {
    return new Block.Entry(wording.text(label), Lists.immutable.of(line));
  }
}
