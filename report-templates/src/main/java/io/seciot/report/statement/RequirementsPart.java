package io.seciot.report.statement;

import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.standards.Provision;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Sheet;
import io.seciot.report.content.Tone;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Every requirement: whether it applies, its status, why, and the findings about it. */
final class RequirementsPart {

  /** More of them make a row that nobody reads; the workbook has them all. */
  private static final int REASONS_SHOWN = 7;

  private static final int FINDINGS_SHOWN = 4;

  private final StandardVerdicts verdicts;
  private final Words words;
  private final Wording wording;

  RequirementsPart(StandardVerdicts verdicts, Words words) {
    this.verdicts = verdicts;
    this.words = words;
    this.wording = words.wording();
  }

  ImmutableList<Block> table() {
    MutableList<Block.Row> rows = Lists.mutable.empty();
    String before = "";
    for (ProvisionVerdict verdict : verdicts.provisions()) {
      String section = section(verdict.provision().section());
      if (!section.equals(before)) {
        rows.add(new Block.Group(section));
        before = section;
      }
      rows.add(row(verdict));
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("requirements"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.id"), 9),
                new Block.Column(wording.text("column.title"), 19),
                new Block.Column(wording.text("column.applies"), 8),
                new Block.Column(wording.text("column.status"), 11),
                new Block.Column(wording.text("column.evidence"), 36),
                new Block.Column(wording.text("column.findings"), 17)),
            rows.toImmutable()));
  }

  private static String section(Provision.Section section) {
    return (section.number() + "  " + section.title()).strip();
  }

  private Block.Row row(ProvisionVerdict verdict) {
    Provision provision = verdict.provision();
    ImmutableList<String> findings = words.findings(verdict);
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(provision.id())),
            Lists.immutable.of(Line.of(provision.title())),
            Lists.immutable.of(Line.of(words.applies(verdict))),
            Lists.immutable.of(
                Line.of(
                    new Inline.Badge(
                        words.verdict(verdict.verdict()), Tone.of(verdict.verdict())))),
            words.few(words.reasons(verdict), REASONS_SHOWN).collect(Line::of),
            findings.isEmpty()
                ? Lists.immutable.of(Line.faint(wording.text("nothing")))
                : words.few(findings, FINDINGS_SHOWN).collect(Line::of)));
  }

  Sheet sheet() {
    return new Sheet(
        wording.text("requirements"),
        Lists.immutable.of(
            column("column.id", 12),
            column("column.section", 28),
            column("column.title", 40),
            column("column.scope", 20),
            column("column.applies", 10),
            column("column.status", 15),
            column("column.evidence", 80),
            column("column.findings", 50)),
        verdicts.provisions().collect(this::cells));
  }

  private ImmutableList<String> cells(ProvisionVerdict verdict) {
    Provision provision = verdict.provision();
    return Lists.immutable.of(
        provision.id(),
        section(provision.section()),
        provision.title(),
        provision.status(),
        words.applies(verdict),
        words.verdict(verdict.verdict()),
        words.reasons(verdict).makeString("\n"),
        words.findings(verdict).makeString("\n"));
  }

  private Sheet.Column column(String key, int width) {
    return new Sheet.Column(wording.text(key), width);
  }
}
