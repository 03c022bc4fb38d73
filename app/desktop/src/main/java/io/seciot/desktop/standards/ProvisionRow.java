package io.seciot.desktop.standards;

import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.standards.Provision.Section;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A row of the list of provisions. */
public sealed interface ProvisionRow {

  /** The beginning of a section. */
  record Heading(Section section, int provisions) implements ProvisionRow {}

  /** A provision of the section above. */
  record Entry(ProvisionVerdict verdict) implements ProvisionRow {}

  /** The id of its provision; empty for a heading. */
  default String id() {
    return switch (this) {
      case Heading heading -> "";
      case Entry(ProvisionVerdict verdict) -> verdict.provision().id();
    };
  }

  /** Under headings where their sections begin, in the order of the standard. */
  static ImmutableList<ProvisionRow> grouped(ImmutableList<ProvisionVerdict> verdicts) {
    MutableList<ProvisionRow> rows = Lists.mutable.empty();
    ImmutableList<Section> sections = verdicts.collect(v -> v.provision().section()).distinct();
    for (Section section : sections) {
      ImmutableList<ProvisionVerdict> inside =
          verdicts.select(verdict -> verdict.provision().section().equals(section));
      rows.add(new Heading(section, inside.size()));
      inside.forEach(verdict -> rows.add(new Entry(verdict)));
    }
    return rows.toImmutable();
  }
}
