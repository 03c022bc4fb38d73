package io.seciot.ontology.standards;

import static io.seciot.ontology.standards.Drawing.NEW;
import static io.seciot.ontology.standards.Drawing.OLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Product;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each provision can be met, broken and asked about. */
class EveryProvisionTest {

  private static final Drawing FULL = Drawing.fulfilsEverything();

  /** Nobody can meet these and 5.3-1 with the same product. */
  private static final List<String> FOR_FIXED_SOFTWARE =
      List.of("5.3-14", "5.3-15", "5.3-15A", "5.3-15B");

  @ParameterizedTest
  @ValueSource(strings = {NEW, OLD})
  void meetsEveryProvisionWhenAllThatIsAskedIsStatedAndGood(String standard) {
    assertThat(FULL.verdicts(standard, Map.of()).provisions().castToList())
        .filteredOn(verdict -> !verdict.provision().id().equals("5.11-4"))
        .allSatisfy(verdict -> {
          assertThat(verdict.verdict())
              .as(verdict.provision().id() + sentences(verdict))
              .isEqualTo(
                  FOR_FIXED_SOFTWARE.contains(verdict.provision().id())
                      ? Verdict.NOT_APPLICABLE
                      : Verdict.MET);
          assertThat(verdict.why()).isNotEmpty();
          assertThat(verdict.questions()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {NEW, OLD})
  void settlesNothingForAnEmptyDrawing(String standard) {
    Drawing empty = new Drawing(Architecture.of(Product.named("Nothing")));

    assertThat(empty.verdicts(standard, Map.of()).provisions().castToList())
        .allSatisfy(verdict ->
            assertThat(verdict.verdict())
                .as(verdict.provision().id() + sentences(verdict))
                .isEqualTo(Verdict.OPEN));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void breaksEveryProvisionWithABadValueAndAsksWithoutOne(String rule, String item, Bad bad) {
    Drawing broken = FULL.with(item, bad.property(), bad.value());
    Drawing unknown = FULL.without(item, bad.property());

    assertThat(broken.verdict(rule).verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(unknown.verdict(rule).verdict()).isEqualTo(Verdict.OPEN);
    assertThat(unknown.verdict(rule).questions()).contains(item + "/" + bad.property());
  }

  /** A value that a check does not accept. */
  private record Bad(String property, Value value) {}

  /** Each check that asks for a choice, on the item of the product that it reads. */
  private static Stream<Arguments> checks() {
    Memberships memberships = new Memberships(Drawing.ASSESSMENT.rules(), FULL);
    return Drawing.ASSESSMENT.rules().provisions().castToMap().values().stream()
        .filter(rule -> !FOR_FIXED_SOFTWARE.contains(rule.id()))
        .flatMap(rule ->
            rule.checks().castToList().stream()
                .filter(check -> check.demand() == Rule.Demand.ALWAYS)
                .map(check ->
                    Arguments.of(
                        rule.id(),
                        memberships.of(check.group()).sure().getFirst().id(),
                        bad(check.good()))));
  }

  private static Bad bad(Wanted good) {
    return new Bad(
        good.property(),
        PropertyValues.all(Drawing.KNOWLEDGE.vocabulary().property(good.property()).orElseThrow())
            .reject(good.values()::contains)
            .toSortedList(Comparator.comparing(Value::toString))
            .getLast());
  }

  private static List<String> sentences(ProvisionVerdict verdict) {
    return verdict.why().collect(Reason::sentence).castToList();
  }
}
