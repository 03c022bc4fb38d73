package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.analysis.Coverage.Note;
import io.seciot.ontology.analysis.Coverage.Role;
import io.seciot.ontology.analysis.Coverage.State;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Stride;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  private final Reasoner reasoner = new Reasoner(BuiltInKnowledge.load(), Catalogue.builtIn());
  private final Architecture meter =
      Architecture.of(Product.named("Meter"))
          .with(Element.of("home", "site", "Home"))
          .with(Element.of("meter", "sensor", "Meter"))
          .with(Element.of("swd", "debug-port", "SWD pads").withParent("meter"))
          .with(Element.of("cloud", "cloud-service", "Cloud"))
          .with(Element.of("owner", "person", "Owner"))
          .with(Flow.of("readings", "Readings", "meter", "cloud"))
          .with(Flow.of("press", "Press the button", "owner", "meter"));

  @Test
  void countsConfirmedFindings() {
    Coverage.Cell cell =
        cell(with(meter, "swd", "debugAccess", "open"), "swd", Stride.INFORMATION_DISCLOSURE);

    assertThat(cell.state()).isEqualTo(State.FINDING);
    assertThat(cell.count()).isPositive();
    assertThat(cell.notes().collect(Note::threat)).contains("open-debug-port");
  }

  @Test
  void asksWhereTheFactThatDecidesIsMissing() {
    Coverage.Cell cell = cell(meter, "swd", Stride.TAMPERING);

    assertThat(cell.state()).isEqualTo(State.ASKED);
    assertThat(cell.notes().getFirst().reason().property()).isEqualTo("debugAccess");
  }

  @Test
  void namesTheFactThatExcludesAThreat() {
    Note note = note(with(meter, "swd", "debugAccess", "locked"), "swd", "open-debug-port");

    assertThat(note.state()).isEqualTo(State.COVERED);
    assertThat(note.reason().sentence()).isEqualTo("SWD pads: debug access is \"Locked for good\"");
  }

  @Test
  void takesAnotherProtocolForNoDefence() {
    Architecture model = with(meter, "readings", "protocol", "https");

    Note lorawan = note(model, "readings", "lorawan-static-session-keys");

    assertThat(lorawan.state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(lorawan.reason().property()).isEqualTo("protocol");
  }

  @Test
  void asksNobodyForTheProtocolOfAHand() {
    assertThat(cell(meter, "press", Stride.TAMPERING).notes())
        .noneSatisfy(note -> assertThat(note.state()).isEqualTo(State.ASKED));
  }

  @Test
  void asksOfEachOnlyItsLetters() {
    Coverage coverage = coverage(meter);

    assertThat(coverage.rows().collect(row -> row.item().id()))
        .containsExactlyInAnyOrder("cloud", "meter", "owner", "press", "readings", "swd");
    assertThat(coverage.rows().detect(row -> row.item().id().equals("owner")).role())
        .isEqualTo(Role.EXTERNAL);
    assertThat(cell(meter, "owner", Stride.TAMPERING).notes().getOnly().reason().sentence())
        .startsWith("STRIDE per element does not ask");
  }

  @Test
  void belongsToTheLastModel() {
    Analysis analysis = reasoner.analyse(meter);
    reasoner.analyse(with(meter, "swd", "debugAccess", "open"));

    assertThatIllegalStateException().isThrownBy(() -> reasoner.coverage(analysis));
  }

  @Test
  void leavesNoCellEmptyAndHidesNoFinding() throws ProblemException {
    Architecture model = ModelFiles.read(EXAMPLES.resolve("smart-lock.seciot.json"));
    Analysis analysis = reasoner.analyse(model);
    Coverage coverage = reasoner.coverage(analysis);

    for (Coverage.Row row : coverage.rows()) {
      assertThat(row.cells()).hasSize(Stride.values().length);
      assertThat(row.cells()).allSatisfy(cell -> assertThat(cell.notes()).isNotEmpty());
      for (Finding finding : analysis.findingsOn(row.item().id())) {
        for (Stride letter : finding.threat().stride()) {
          assertThat(row.cell(letter).state())
              .as(finding.id() + " " + letter)
              .isIn(State.FINDING, State.ASKED);
        }
      }
    }
  }

  /**
   * What covers is what decides: unknown again, the threat is possible or something else covers.
   */
  @Test
  void coversOnlyByFactsThatDecide() throws ProblemException {
    Architecture model = ModelFiles.read(EXAMPLES.resolve("smart-lock-hardened.seciot.json"));
    ImmutableList<Coverage.Row> rows = coverage(model).rows();
    int tried = 0;
    for (Coverage.Row row : rows) {
      for (Note note : row.cells().flatCollect(Coverage.Cell::notes).distinct()) {
        if (note.state() == State.COVERED && isStated(model, note.reason())) {
          tried++;
          assertThat(excludes(model, row, note)).as(row.item().id() + " " + note).isTrue();
        }
      }
    }
    assertThat(tried).isGreaterThan(50);
  }

  private boolean excludes(Architecture model, Coverage.Row row, Note note) {
    String item = Objects.requireNonNull(note.reason().item());
    String property = Objects.requireNonNull(note.reason().property());
    Analysis analysis = reasoner.analyse(new Edits.State(item, property, null).apply(model));
    return analysis.finding(note.threat() + "@" + row.item().id()).isPresent()
        || reasoner
            .coverage(analysis)
            .rows()
            .detect(other -> other.item().id().equals(row.item().id()))
            .cells()
            .flatCollect(Coverage.Cell::notes)
            .anySatisfy(other ->
                Objects.equals(note.threat(), other.threat())
                    && other.state() == State.COVERED
                    && !other.reason().equals(note.reason()));
  }

  /** The catalogue knows some facts that nobody states. */
  private static boolean isStated(Architecture model, Reason reason) {
    return Optional.ofNullable(reason.item())
        .flatMap(model::item)
        .filter(item -> item.facts().containsKey(reason.property()))
        .isPresent();
  }

  private Coverage coverage(Architecture model) {
    return reasoner.coverage(reasoner.analyse(model));
  }

  private Coverage.Cell cell(Architecture model, String item, Stride letter) {
    return coverage(model).rows().detect(row -> row.item().id().equals(item)).cell(letter);
  }

  private Note note(Architecture model, String item, String threat) {
    return coverage(model)
        .rows()
        .detect(row -> row.item().id().equals(item))
        .cells()
        .flatCollect(Coverage.Cell::notes)
        .detect(note -> threat.equals(note.threat()));
  }

  private static Architecture with(Architecture model, String id, String property, String value) {
    Item item = model.item(id).orElseThrow();
    return model.with(item.withProfile(item.profile().withFact(property, Fact.drawn(value))));
  }
}
