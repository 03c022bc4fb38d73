package io.seciot.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.Analysed;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EmptyAnalyst;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsViewModelTest {

  private static final String PORT = "open-debug-port@port";

  private final Analysed document = new Analysed(lock());
  private final EditorViewModel editor = document.editor();
  private final AnalysisViewModel analysis = document.analysis();
  private final FindingsViewModel findings =
      new FindingsViewModel(editor, analysis, () -> Analysed.TODAY, new Texts(Locale.ENGLISH));

  @BeforeEach
  void followTheModel() {
    document.follow();
  }

  private static Architecture lock() {
    Element port = Element.of("port", "debug-port", "SWD").withParent("lock");
    return Architecture.of(Product.named("Home"))
        .with(Element.of("lock", "lock", "Lock"))
        .with(port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open"))))
        .with(Element.of("hub", "hub", "Hub"))
        .with(Element.of("bridge", "hub", "Bridge"));
  }

  private void want(Facet facet, String value) {
    findings.filterProperty().set(findings.filterProperty().get().toggled(facet, value));
  }

  private ImmutableList<Finding> shown() {
    return findings.shownProperty().get();
  }

  private void decide(Decision.Status status, LocalDate until) {
    editor.perform(
        new Edits.Decide(
            new Decision(
                PORT,
                status,
                new Signature("Product owner", Analysed.TODAY.minusDays(30)),
                "Only in the laboratory",
                null,
                until,
                Extras.NONE)));
  }

  @Test
  void saysWhyNothingIsListed() {
    List<Runnable> worker = new ArrayList<>();
    EditorViewModel drawing =
        new EditorViewModel(Architecture.of(Product.named("Empty")), editor.vocabulary());
    AnalysisViewModel later =
        new AnalysisViewModel(
            drawing.model(), new EmptyAnalyst(), worker::add, Runnable::run, crash -> {});
    FindingsViewModel none =
        new FindingsViewModel(drawing, later, () -> Analysed.TODAY, new Texts(Locale.ENGLISH));
    drawing.modelProperty().subscribe(later::analyse);
    assertThat(none.absenceProperty().getValue()).isEqualTo("draw");

    drawing.perform(new Edits.Add(Element.of("lock", "lock", "Lock")));
    assertThat(none.absenceProperty().getValue()).isEqualTo("wait");
    worker.forEach(Runnable::run);
    assertThat(none.absenceProperty().getValue()).isEqualTo("sound");

    none.queryProperty().set("port");
    assertThat(none.absenceProperty().getValue()).isEqualTo("filter");
    none.clear();
    none.showNew();
    assertThat(none.absenceProperty().getValue()).isEqualTo("filter");
    none.clear();
    assertThat(none.absenceProperty().getValue()).isEqualTo("sound");
  }

  @Test
  void showsWhatIsOpenUntilSomethingIsWanted() {
    assertThat(shown()).isEqualTo(analysis.analysis().findings());

    want(Facet.CERTAINTY, "confirmed");
    assertThat(shown().collect(Finding::id)).contains(PORT);
    assertThat(shown()).allSatisfy(f -> assertThat(f.confidence()).isEqualTo(Confidence.CONFIRMED));

    want(Facet.STRIDE, "REPUDIATION");
    assertThat(shown().collect(Finding::id)).doesNotContain(PORT);

    findings.clear();
    assertThat(shown()).isEqualTo(analysis.analysis().findings());
  }

  @Test
  void offersSayHowManyWouldBeListed() {
    ImmutableList<FindingsViewModel.Offer> offers = findings.offers(Facet.CERTAINTY);

    assertThat(offers.collect(FindingsViewModel.Offer::value))
        .containsExactly("confirmed", "potential");
    assertThat((long) offers.sumOfInt(FindingsViewModel.Offer::count)).isEqualTo(shown().size());
    want(Facet.CERTAINTY, "confirmed");
    assertThat(offers.getFirst().count()).isEqualTo(shown().size());
  }

  @Test
  void statusTellsPlannedDecidedAndExpiredApart() {
    decide(Decision.Status.IN_PROGRESS, Analysed.TODAY.plusDays(9));
    want(Facet.STATUS, "planned");
    assertThat(shown().collect(Finding::id)).containsExactly(PORT);

    decide(Decision.Status.ACCEPTED, Analysed.TODAY.plusDays(9));
    assertThat(shown()).isEmpty();
    want(Facet.STATUS, "decided");
    assertThat(shown().collect(Finding::id)).containsExactly(PORT);

    decide(Decision.Status.ACCEPTED, Analysed.TODAY.minusDays(1));
    assertThat(shown()).isEmpty();
    want(Facet.STATUS, "stale");
    assertThat(shown().collect(Finding::id)).containsExactly(PORT);
    assertThat(findings.decisionsWantedProperty().getValue()).isTrue();
  }

  @Test
  void standardIsOneThatAFindingBreaks() {
    String standard = findings.offers(Facet.STANDARD).getFirst().value();

    want(Facet.STANDARD, standard);

    assertThat(shown().collect(Finding::id)).contains(PORT);
    assertThat(shown()).allSatisfy(f -> assertThat(f.confidence()).isEqualTo(Confidence.CONFIRMED));
  }

  @Test
  void followsTheSelection() {
    editor.select("hub");
    findings.showSelection();

    assertThat(shown()).isNotEmpty();
    assertThat(shown())
        .allSatisfy(f -> assertThat(f.items().collect(item -> item.id())).contains("hub"));
    editor.select("port");
    assertThat(shown().collect(Finding::id)).contains(PORT);
  }

  @Test
  void oneCauseIsOneLineUntilItIsOpened() {
    FindingRow.Group group =
        findings.list().rowsProperty().get().selectInstancesOf(FindingRow.Group.class).getFirst();
    assertThat(group.isOpen()).isFalse();
    assertThat(group.findings().size()).isGreaterThan(1);
    Finding hidden = group.findings().getLast();
    assertThat(keys()).doesNotContain(hidden.id());

    findings.list().uncover(hidden.id());

    assertThat(keys()).contains(hidden.id());
  }

  @Test
  void groupsHoldEveryFindingOnceInEveryWay() {
    for (Grouping grouping : Grouping.values()) {
      findings.list().groupingProperty().set(grouping);
      findings
          .list()
          .rowsProperty()
          .get()
          .selectInstancesOf(FindingRow.Group.class)
          .select(group -> !group.isOpen())
          .forEach(findings.list()::turn);
      assertThat(
              findings
                  .list()
                  .rowsProperty()
                  .get()
                  .selectInstancesOf(FindingRow.Single.class)
                  .collect(FindingRow.Single::key)
                  .castToList())
          .as(grouping.word())
          .containsExactlyInAnyOrderElementsOf(shown().collect(Finding::id));
    }
  }

  @Test
  void sortsByElement() {
    findings.list().groupingProperty().set(Grouping.NOTHING);
    findings.list().orderProperty().set(Order.ELEMENT);

    ImmutableList<String> names =
        findings
            .list()
            .rowsProperty()
            .get()
            .collect(row -> row.findings().getFirst().focus().name());
    assertThat(names.castToList()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  private ImmutableList<String> keys() {
    return findings.list().rowsProperty().get().collect(FindingRow::key);
  }
}
