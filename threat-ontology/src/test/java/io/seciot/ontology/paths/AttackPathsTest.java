package io.seciot.ontology.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;

class AttackPathsTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();

  /** A plug with a key in it speaks over a broker with a lock, which has commands. */
  private static final Architecture HOUSE =
      stated(
          stated(
              Architecture.of(Product.named("House"))
                  .with(DataAsset.of("key", "Key"))
                  .with(DataAsset.of("command", "Command"))
                  .with(Element.of("plug", "actuator", "Plug"))
                  .with(
                      Element.of("chip", "chip", "Chip")
                          .withParent("plug")
                          .withData(SortedSets.immutable.of("key")))
                  .with(Element.of("lock", "lock", "Lock"))
                  .with(Element.of("broker", "broker", "Broker"))
                  .with(Flow.of("plugged", "State", "plug", "broker"))
                  .with(
                      Flow.of("locked", "Commands", "broker", "lock")
                          .withData(SortedSets.immutable.of("command"))),
              "key",
              "confidentiality",
              "high"),
          "command",
          "integrity",
          "high");

  private static final Architecture OPEN_PLUG = stated(HOUSE, "plug", "secureBoot", "off");

  @Test
  void whoHoldsADeviceHasItsData() {
    assertThat(spelled(OPEN_PLUG)).containsExactly("physical key [unverified-boot@plug]");
  }

  @Test
  void goesOnFromWhatIsHeld() {
    Architecture model = stated(OPEN_PLUG, "broker", "topicPermissions", "wildcard");

    assertThat(spelled(model))
        .contains("physical command [unverified-boot@plug, wildcard-topics@broker]");
  }

  @Test
  void nobodyOpensADeviceThroughItsNetwork() {
    Architecture model =
        stated(
            stated(OPEN_PLUG, "broker", "topicPermissions", "wildcard"),
            "lock",
            "secureBoot",
            "off");

    assertThat(paths(model).all().castToList())
        .allSatisfy(path ->
            assertThat(path.steps().drop(1).collect(Finding::id).castToList())
                .doesNotContain("unverified-boot@lock", "unverified-boot@plug"));
  }

  @Test
  void thereAreNoneWithoutFlaws() {
    assertThat(spelled(stated(HOUSE, "plug", "secureBoot", "enforced"))).isEmpty();
  }

  @Test
  void whatIsNotWorthProtectingIsNoGoal() {
    Architecture model = stated(OPEN_PLUG, "key", "confidentiality", "low");

    assertThat(spelled(model)).isEmpty();
  }

  @Test
  void aDecisionClosesItsPaths() {
    Decision accepted =
        new Decision(
            "unverified-boot@plug",
            Decision.Status.ACCEPTED,
            new Signature("Product owner", LocalDate.of(2026, 1, 1)),
            "The plug has no secrets",
            null,
            null,
            Extras.NONE);

    assertThat(
            spelled(OPEN_PLUG.withDecisions(SortedMaps.immutable.of(accepted.finding(), accepted))))
        .isEmpty();
  }

  @Test
  void saysWhatMendingAFlawWouldClose() {
    Architecture model = stated(OPEN_PLUG, "broker", "topicPermissions", "wildcard");
    AttackPaths paths = paths(model);

    Cut boot = paths.cuts().detect(cut -> cut.finding().id().equals("unverified-boot@plug"));
    AttackPaths mended = paths(stated(model, "plug", "secureBoot", "enforced"));

    assertThat(boot.closed()).isPositive();
    assertThat(paths.all().size() - boot.closed()).isEqualTo(mended.all().size());
  }

  @Test
  void theEasiestComesFirst() {
    Architecture model = stated(OPEN_PLUG, "broker", "topicPermissions", "wildcard");

    assertThat(paths(model).all().collect(AttackPath::effort).castToList()).isSorted();
  }

  /** The key is inside of the plug, in a secure element of its own. */
  @Test
  void aSecureElementKeepsItsKeyFromAHeldDevice() {
    Element chip = OPEN_PLUG.element("chip").orElseThrow();
    Architecture model =
        OPEN_PLUG
            .with(chip.withData(SortedSets.immutable.empty()))
            .with(
                Element.of("vault", "secure-element", "Secure element")
                    .withParent("plug")
                    .withData(SortedSets.immutable.of("key")));

    assertThat(spelled(model)).isEmpty();
    assertThat(spelled(stated(model, "vault", "hostBinding", "none")))
        .containsExactly("physical key [secure-element-serves-any-host@vault]");
  }

  @Test
  void whoHoldsADeviceHasTheStoresInIt() {
    Element chip = OPEN_PLUG.element("chip").orElseThrow();
    Architecture model =
        OPEN_PLUG
            .with(chip.withData(SortedSets.immutable.empty()))
            .with(
                Element.of("flash", "storage", "Flash")
                    .withParent("plug")
                    .withData(SortedSets.immutable.of("key")));

    assertThat(spelled(model)).containsExactly("physical key [unverified-boot@plug]");
  }

  @Test
  void inALocalNetworkOneDeviceLeadsToTheNext() {
    Architecture apart =
        stated(
            OPEN_PLUG
                .with(Element.of("lan", "local-network", "Home"))
                .with(
                    Element.of("camera", "camera", "Camera")
                        .withData(SortedSets.immutable.of("command"))),
            "camera",
            "adminInterface",
            "open");
    Architecture together =
        apart
            .with(apart.element("plug").orElseThrow().withParent("lan"))
            .with(apart.element("camera").orElseThrow().withParent("lan"));
    String path = "physical command [unverified-boot@plug, open-admin-interface@camera]";

    assertThat(spelled(together)).contains(path);
    assertThat(spelled(apart)).doesNotContain(path);
  }

  /** A camera with commands stands in a plant, and the broker outside of it gets its pictures. */
  private static Architecture plant(String filter) {
    Architecture model =
        stated(OPEN_PLUG, "broker", "topicPermissions", "wildcard")
            .with(Element.of("plant", "local-network", "Plant"))
            .with(
                Element.of("camera", "camera", "Camera")
                    .withParent("plant")
                    .withData(SortedSets.immutable.of("picture")))
            .with(DataAsset.of("picture", "Picture"))
            .with(Flow.of("watched", "Pictures", "camera", "broker"));
    return stated(
        stated(
            stated(model, "camera", "adminInterface", "open"),
            "picture",
            "confidentiality",
            "high"),
        "plant",
        "edgeFilter",
        filter);
  }

  private static AttackPath toPicture(Architecture model) {
    return paths(model)
        .all()
        .detect(path -> path.start() == Start.PHYSICAL && path.asset().id().equals("picture"));
  }

  @Test
  void aFilterMakesTheWayOfAListedPartnerHarder() {
    AttackPath free = toPicture(plant("open"));
    AttackPath listed = toPicture(plant("listed"));
    AttackPath inspected = toPicture(plant("inspected"));

    assertThat(free.steps().collect(Finding::id).castToList())
        .containsExactly(
            "unverified-boot@plug", "wildcard-topics@broker", "open-admin-interface@camera");
    assertThat(free.walls()).isEmpty();
    assertThat(listed.effort()).isEqualTo(free.effort() + 1);
    assertThat(listed.walls().collect(Element::id).castToList()).containsExactly("plant");
    assertThat(inspected.effort()).isEqualTo(free.effort() + 2);
  }

  /** The router is told by the camera to let everybody in, and no drawn flow needs that. */
  private static Architecture forwarded(String filter) {
    return stated(withoutFlow(plant(filter), "watched"), "camera", "portForwarding", "automatic");
  }

  private static Architecture withoutFlow(Architecture model, String id) {
    return model.withItems(model.items().newWithoutKey(id));
  }

  private static boolean isReachedFromTheInternet(Architecture model) {
    return paths(model)
        .all()
        .anySatisfy(path -> path.start() == Start.INTERNET && path.asset().id().equals("picture"));
  }

  @Test
  void aFilterStopsWhoIsNoPartner() {
    assertThat(isReachedFromTheInternet(forwarded("open"))).isTrue();
    assertThat(isReachedFromTheInternet(forwarded("listed"))).isFalse();
  }

  @Test
  void saysWhatAFilterHoldsOffAndWhatOneWould() {
    AttackPaths open = paths(forwarded("open"));
    AttackPaths inspected = paths(forwarded("inspected"));
    Wall possible = open.possibleWalls().getOnly();
    Wall stated = inspected.walls().getOnly();

    assertThat(open.walls()).isEmpty();
    assertThat(inspected.possibleWalls()).isEmpty();
    assertThat(possible.network().id()).isEqualTo("plant");
    assertThat(possible.stated()).isFalse();
    assertThat(possible.closed())
        .isEqualTo(open.all().size() - inspected.all().size())
        .isPositive();
    assertThat(stated)
        .isEqualTo(
            new Wall(
                inspected.walls().getOnly().network(),
                possible.filter(),
                possible.value(),
                true,
                possible.closed(),
                possible.longer()));
  }

  private static List<String> spelled(Architecture model) {
    return paths(model)
        .all()
        .select(path -> path.start() == Start.PHYSICAL)
        .collect(path ->
            path.start().word()
                + " "
                + path.asset().id()
                + " "
                + path.steps().collect(Finding::id).castToList())
        .castToList();
  }

  private static AttackPaths paths(Architecture model) {
    Reasoner reasoner = new Reasoner(KNOWLEDGE, Catalogue.builtIn());
    reasoner.analyse(model);
    return reasoner.paths();
  }

  private static Architecture stated(Architecture model, String id, String fact, String value) {
    Item item = model.item(id).orElseThrow();
    return model.with(item.withProfile(item.profile().withFact(fact, Fact.drawn(value))));
  }
}
