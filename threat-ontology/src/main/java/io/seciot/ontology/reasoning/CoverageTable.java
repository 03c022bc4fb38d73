package io.seciot.ontology.reasoning;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.analysis.Coverage.Cell;
import io.seciot.ontology.analysis.Coverage.Note;
import io.seciot.ontology.analysis.Coverage.Role;
import io.seciot.ontology.analysis.Coverage.State;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.ontology.language.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Fills the table of STRIDE per element (Hernan, Lambert, Ostwald and Shostack, "Uncover Security
 * Design Flaws Using the STRIDE Approach", MSDN Magazine, November 2006). Repudiation is asked of
 * every store, which may be a log. A letter that the method does not ask of an item is shown all
 * the same where a threat of the knowledge has it.
 */
final class CoverageTable {

  /** A threat that is about an item, and what it says. */
  private record Said(Silence by, Note note) {}

  private final Snapshot snapshot;
  private final ImmutableList<Silence> threats;
  private final Map<String, Finding> findings = new HashMap<>();

  CoverageTable(Snapshot snapshot, Analysis analysis, ImmutableList<Silence> threats) {
    this.snapshot = snapshot;
    this.threats = threats;
    analysis.findings().forEach(finding -> findings.put(finding.id(), finding));
    analysis.folded().forEach(finding -> findings.put(finding.id(), finding));
  }

  Coverage of() {
    MutableList<Coverage.Row> rows = Lists.mutable.empty();
    snapshot.model().elements().forEach(element -> row(element).ifPresent(rows::add));
    snapshot.model().flows().forEach(flow -> row(flow).ifPresent(rows::add));
    return new Coverage(rows.toImmutable());
  }

  private Optional<Coverage.Row> row(Item item) {
    return role(item)
        .map(role -> {
          ImmutableList<Said> said =
              threats
                  .collect(threat -> note(threat, item).map(n -> new Said(threat, n)))
                  .select(Optional::isPresent)
                  .collect(Optional::get);
          return new Coverage.Row(
              item,
              role,
              Lists.immutable
                  .of(Stride.values())
                  .collect(letter -> cell(item, role, letter, said)));
        });
  }

  /** What a threat says about the item; nothing where it is about other kinds. */
  private Optional<Note> note(Silence threat, Item item) {
    Finding finding = findings.get(threat.threat().id() + "@" + item.id());
    if (finding == null) {
      return threat.about(item);
    }
    Reason reason = Reason.derived(finding.explanation().title(), item.id());
    boolean confirmed = finding.confidence() == Confidence.CONFIRMED;
    return Optional.of(
        confirmed
            ? new Note(State.FINDING, threat.threat().id(), reason)
            : new Note(State.ASKED, threat.threat().id(), asked(finding)));
  }

  private static Reason asked(Finding finding) {
    return finding
        .explanation()
        .why()
        .detectOptional(reason -> reason.property() != null && reason.source() == null)
        .orElseGet(() -> Reason.derived(finding.explanation().title(), finding.focus().id()));
  }

  private Cell cell(Item item, Role role, Stride letter, ImmutableList<Said> said) {
    ImmutableList<Note> notes =
        said.select(one -> one.by().threat().stride().contains(letter))
            .collect(Said::note)
            .toSortedListBy(Note::state)
            .toImmutable();
    if (notes.anySatisfy(note -> note.state() != State.NOT_APPLICABLE)) {
      return new Cell(letter, notes.getFirst().state(), notes);
    }
    ImmutableList<Note> why =
        role.has(letter) && notes.notEmpty() ? notes : Lists.immutable.of(none(item, role, letter));
    return new Cell(letter, State.NOT_APPLICABLE, why);
  }

  private Note none(Item item, Role role, Stride letter) {
    String sentence =
        role.has(letter)
            ? phrases().say("coverage.no-threat", kind(item))
            : phrases().say("coverage.not-asked", role.label());
    return new Note(State.NOT_APPLICABLE, null, Reason.derived(sentence, item.id()));
  }

  private Phrases phrases() {
    return snapshot.knowledge().phrases();
  }

  private String kind(Item item) {
    return snapshot.knowledge().vocabulary().kind(item.kind()).map(Kind::label).orElse(item.kind());
  }

  /** Boundaries and what only groups others have no role, and no row. */
  private Optional<Role> role(Item item) {
    String role =
        snapshot.knowledge().vocabulary().kind(item.kind()).map(Kind::strideRole).orElse("none");
    return switch (role) {
      case "process" -> Optional.of(Role.PROCESS);
      case "store" -> Optional.of(Role.STORE);
      case "flow" -> Optional.of(Role.FLOW);
      case "external" -> Optional.of(Role.EXTERNAL);
      default -> Optional.empty();
    };
  }
}
