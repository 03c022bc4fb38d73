package io.seciot.desktop.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EmptyAnalyst;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.model.Architecture;
import io.seciot.model.Product;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.ontology.standards.Provision.Section;
import io.seciot.ontology.standards.Standard;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

class StandardsViewModelTest {

  private static final Section DOORS = new Section("1", "Doors");
  private static final Section WINDOWS = new Section("2", "Windows");
  private static final ProvisionVerdict LOCKED =
      verdict("Locked", DOORS, ProvisionLevel.MANDATORY, Verdict.MET);
  private static final ProvisionVerdict SOLID =
      verdict("Solid", DOORS, ProvisionLevel.RECOMMENDED, Verdict.MET);
  private static final ProvisionVerdict SHUT =
      verdict("Shut", WINDOWS, ProvisionLevel.MANDATORY, Verdict.OPEN);

  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<Architecture> decided = new ArrayList<>();
  private final AnalysisViewModel analysis =
      new AnalysisViewModel(
          model("House"),
          new Deciding(),
          worker::add,
          Runnable::run,
          crash -> {
            throw new AssertionError(crash);
          });
  private final StandardsViewModel standards =
      new StandardsViewModel(analysis, new EveryStandard(analysis));

  /** Knows one standard at once, and decides another only when asked. */
  private final class Deciding extends EmptyAnalyst {
    @Override
    public Analysis analyse(Architecture model) {
      return new Analysis(
          model,
          Lists.immutable.empty(),
          Lists.immutable.empty(),
          Lists.immutable.empty(),
          Lists.immutable.of(verdicts("en-303-645-v3.1.3", model)),
          Lists.immutable.empty(),
          () -> {
            decided.add(model);
            return Lists.immutable.of(verdicts("cra-annex-i", model));
          });
    }
  }

  @Test
  void saysWhyNoProvisionIsListed() {
    assertThat(standards.absenceProperty().getValue()).isEqualTo("wait");

    analyse("House");
    standards.queryProperty().set("no such provision");
    assertThat(standards.rows()).isEmpty();
    assertThat(standards.absenceProperty().getValue()).isEqualTo("filter");

    standards.onlyProperty().set(Optional.of(Verdict.NOT_MET));
    standards.showAll();
    assertThat(standards.rows()).isNotEmpty();
  }

  @Test
  void offersEveryStandardAndShowsEn303645First() {
    analyse("House");

    assertThat(standards.standardsProperty().get().collect(v -> v.standard().id()).castToList())
        .containsExactly("en-303-645-v3.1.3", "cra-annex-i");
    assertThat(shown()).contains("en-303-645-v3.1.3 House");
  }

  @Test
  void decidesFurtherStandardsAgainOnlyWhileOneIsShown() {
    analyse("House");
    analyse("House with garden");
    assertThat(decided).hasSize(1);

    standards.standardIdProperty().set("cra-annex-i");
    runAll();
    analyse("House with pond");

    assertThat(shown()).contains("cra-annex-i House with pond");
    assertThat(decided).hasSize(3);
  }

  @Test
  void listsProvisionsUnderTheirSectionsAndFindsThem() {
    analyse("House");

    assertThat(standards.rows().castToList())
        .containsExactly(
            new ProvisionRow.Heading(DOORS, 2),
            new ProvisionRow.Entry(LOCKED),
            new ProvisionRow.Entry(SOLID),
            new ProvisionRow.Heading(WINDOWS, 1),
            new ProvisionRow.Entry(SHUT));

    standards.queryProperty().set("solid");
    assertThat(standards.rows().castToList())
        .containsExactly(new ProvisionRow.Heading(DOORS, 1), new ProvisionRow.Entry(SOLID));

    standards.queryProperty().set("");
    standards.onlyProperty().set(Optional.of(Verdict.OPEN));
    assertThat(standards.shownProperty().get().castToList()).containsExactly(SHUT);
  }

  @Test
  void countsWhatIsMandatoryApart() {
    analyse("House");

    assertThat(standards.tallies().castToList())
        .containsExactly(
            new Tally(
                ProvisionLevel.MANDATORY, SortedMaps.immutable.of(Verdict.MET, 1, Verdict.OPEN, 1)),
            new Tally(ProvisionLevel.RECOMMENDED, SortedMaps.immutable.of(Verdict.MET, 1)));
  }

  @Test
  void saysWhichStandardsAreLinkedByAMapping() {
    analyse("House");
    assertThat(standards.isMapped()).isFalse();

    standards.standardIdProperty().set("cra-annex-i");
    assertThat(standards.isMapped()).isTrue();
  }

  private void analyse(String name) {
    analysis.analyse(model(name));
    runAll();
  }

  private void runAll() {
    while (!worker.isEmpty()) {
      worker.remove().run();
    }
  }

  private Optional<String> shown() {
    return standards
        .standardProperty()
        .get()
        .map(verdicts -> verdicts.standard().id() + " " + verdicts.standard().edition());
  }

  private static Architecture model(String name) {
    return Architecture.of(Product.named(name));
  }

  private static StandardVerdicts verdicts(String id, Architecture model) {
    return new StandardVerdicts(
        new Standard(id, id, model.product().name(), Lists.immutable.empty()),
        Lists.immutable.of(LOCKED, SOLID, SHUT));
  }

  private static ProvisionVerdict verdict(
      String id, Section section, ProvisionLevel level, Verdict verdict) {
    return new ProvisionVerdict(
        new Provision(id, section, "M", level, new Provision.Texts(id + " things", "", "")),
        verdict,
        Lists.immutable.empty(),
        Lists.immutable.empty(),
        Lists.immutable.empty());
  }
}
