package io.seciot.ontology.standards;

import static io.seciot.ontology.analysis.Verdict.NOT_APPLICABLE;
import static io.seciot.ontology.standards.Drawing.NEW;
import static io.seciot.ontology.standards.Drawing.OLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each provision can be met, broken and asked about. */
class EveryProvisionTest {

  private static final Drawing FULL = Drawing.fulfilsEverything();

  /**
   * A camera senses for certain; and of its interfaces it can only be said that those which are not
   * used are on or off, so that 5.6-1 always applies.
   */
  private static final List<String> NEEDS_ANOTHER_PRODUCT = List.of("5.8-3", "5.6-1");

  /** A piece of software of a device. */
  private static final String FIXED = "firmware";

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

  @ParameterizedTest
  @CsvSource({
    "5.3-14, noUpdateRationale, published, unpublished",
    "5.3-15A, worksIsolated, works, stops",
    "5.3-15B, hardwareReplacement, supported, unsupported"
  })
  void meetsAndBreaksWhatIsAskedOfSoftwareThatCannotBeUpdated(
      String provision, String property, String good, String bad) {
    Drawing fixed = FULL.with(FIXED, "updatability", "not-updatable");

    assertThat(fixed.with("product", property, good).verdict(provision).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(fixed.with("product", property, bad).verdict(provision).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(fixed.without("product", property).verdict(provision).questions())
        .contains("product/" + property);
  }

  @ParameterizedTest
  @MethodSource("conditional")
  void ruledOutByTheDrawingEachConditionalProvisionDoesNotApply(
      String standard, String provision, Drawing ruledOut) {
    ProvisionVerdict verdict = ruledOut.verdict(standard, provision, Map.of());

    assertThat(verdict.verdict()).as(provision + sentences(verdict)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void aProductThatSensesNothingNeedsNoListOfSensors() {
    Drawing lock =
        Drawing.of(
            """
            seciot: 1
            product: {name: Door lock, facts: {sensorDocumentation: not-needed}}
            elements:
              - {id: lock, kind: lock, name: Lock}
            """);

    assertThat(lock.verdict("5.8-3").verdict()).isEqualTo(NOT_APPLICABLE);
  }

  /** Each provision with a condition or feature, and the product without what it is about. */
  private static Stream<Arguments> conditional() {
    return Drawing.ASSESSMENT.editions().castToList().stream()
        .flatMap(edition ->
            edition.entries().castToList().stream()
                .filter(entry -> entry.needs().notEmpty())
                .filter(entry -> !NEEDS_ANOTHER_PRODUCT.contains(entry.provision().id()))
                .map(entry ->
                    Arguments.of(
                        edition.standard().id(),
                        entry.provision().id(),
                        without(entry.needs().getFirst()))));
  }

  /** Devices that are too limited for updates owe none, so that their lack excuses what follows. */
  private static Drawing without(ImmutableList<Sign> need) {
    Drawing drawing = FULL;
    if (need.anySatisfy(sign -> sign.owed() != null || sign.within() != null)) {
      for (Item device : members("devices", drawing)) {
        drawing = drawing.with(device.id(), "resourceLimit", Value.of(true));
      }
    }
    for (Sign sign : need) {
      for (Sign.Line line : sign.any()) {
        drawing = without(line, drawing);
      }
    }
    return drawing;
  }

  private static Drawing without(Sign.Line line, Drawing from) {
    Wanted where = line.where();
    Drawing drawing = from;
    for (Item item : members(where == null ? removed(line) : line.group(), from)) {
      drawing =
          where == null
              ? drawing.withoutItem(item.id())
              : drawing.with(item.id(), where.property(), bad(where).value());
    }
    return drawing;
  }

  /** Where data makes the members of the group, the data goes and they stay. */
  private static String removed(Sign.Line line) {
    return Drawing.ASSESSMENT
        .rules()
        .groups()
        .get(line.group())
        .filters()
        .selectInstancesOf(Group.Filter.Data.class)
        .collect(Group.Filter.Data::group)
        .getFirstOptional()
        .orElse(line.group());
  }

  private static ImmutableList<Item> members(String group, Drawing drawing) {
    return new Memberships(Drawing.ASSESSMENT.rules(), drawing).of(group).sure();
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
