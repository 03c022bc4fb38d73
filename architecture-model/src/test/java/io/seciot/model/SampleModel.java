package io.seciot.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/** A small model that has one of everything: each sort of item, value and source. */
public final class SampleModel {

  private static final ObjectMapper EXACT =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final Signature REVIEWER = new Signature("Reviewer", LocalDate.of(2026, 1, 31));

  private SampleModel() {}

  /** The model; every call gives an equal one. */
  public static Architecture make() {
    return new Architecture(
        items(),
        decisions(),
        comments(),
        reviews(),
        views(),
        SortedSets.immutable.of("house-rules", "packs/radio"),
        extras("{\"editor\": {\"zoom\": 1.50}}"));
  }

  /** Unknown fields, from JSON. */
  public static Extras extras(String json) {
    try {
      return Extras.of((ObjectNode) EXACT.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static ImmutableSortedMap<String, Item> items() {
    Product product = new Product(productProfile(), "Keyturn", "2.3");
    TreeMap<String, Item> items = new TreeMap<>();
    Stream.of(product, home(), lock(), chip(), app(), unlock(), download(), codes(), log())
        .forEach(item -> items.put(item.id(), item));
    FirmwareUpdate update = FirmwareUpdate.of("update", "Lock firmware", "lock");
    items.put("update", update.withFlows(SortedSets.immutable.of("download")));
    items.put("resale", new Stage(Profile.of("resale", "Resale"), Stage.Phase.RESELL));
    return SortedMaps.immutable.withSortedMap(items);
  }

  private static Profile productProfile() {
    return Profile.of(Product.ID, "Lock")
        .withDescription("A lock for doors.\nIt opens with a phone.")
        .withFact("supportYears", Fact.drawn(Value.of(5)))
        .withFact("telemetry", Fact.drawn(Value.of(List.of("usage", "crashes"))));
  }

  private static Element home() {
    return Element.of("home", "site", "Home");
  }

  private static Element lock() {
    Profile profile =
        Profile.of("lock", "Door lock")
            .withFact("secureBoot", Fact.drawn("off"))
            .withFact("resourceLimit", Fact.drawn(Value.of(true)))
            .withFact(
                "deviceKeys", new Fact(Value.of("unique"), new Source.Answered(REVIEWER, null)))
            .withFact(
                "keyStorage",
                new Fact(
                    Value.of("plain-flash"),
                    new Source.Answered(REVIEWER, "review.pdf"),
                    extras("{\"sure\": 0.8, \"source\": {\"answered\": {\"role\": \"lead\"}}}")));
    return new Element(profile, "lock", "home", SortedSets.immutable.of("codes", "log"));
  }

  private static Element chip() {
    Profile profile =
        Profile.of("chip", "ESP32")
            .withFact("part", new Fact(Value.of("esp32"), new Source.Imported("bom.xml", 12)))
            .withFact("x", new Fact(Value.of("y"), new Source.Imported("list.csv", 0)));
    return Element.of("chip", "chip", "ESP32").withProfile(profile).withParent("lock");
  }

  private static Element app() {
    return new Element(
        new Profile(
            "app",
            "App",
            "",
            SortedMaps.immutable.empty(),
            extras("{\"owner\": \"team-a\", \"tags\": [1, null, {\"deep\": true}]}")),
        "mobile-app",
        null,
        SortedSets.immutable.empty());
  }

  private static Flow unlock() {
    Profile profile =
        Profile.of("unlock", "Unlock")
            .withFact("protocol", Fact.drawn("ble"))
            .withFact("encryption", new Fact(Value.of("none"), new Source.Catalogue("ble")))
            .withFact("pairing", new Fact(Value.of("passkey"), new Source.Evidence("test.pdf")));
    return new Flow(profile, "app", "lock", SortedSets.immutable.of("codes"));
  }

  private static Flow download() {
    return Flow.of("download", "Download", "app", "lock");
  }

  private static DataAsset codes() {
    DataAsset codes = DataAsset.of("codes", "Door codes");
    return codes.withProfile(codes.profile().withFact("confidentiality", Fact.drawn("high")));
  }

  private static DataAsset log() {
    return DataAsset.of("log", "Log");
  }

  private static ImmutableSortedMap<String, Decision> decisions() {
    return SortedMaps.immutable.of(
        "shared-keys@lock",
        new Decision(
            "shared-keys@lock",
            Decision.Status.NOT_APPLICABLE,
            REVIEWER,
            "Every lock has its own",
            "SEC-12",
            LocalDate.of(2027, 1, 31),
            extras("{\"colour\": \"green\"}")),
        "x@lock",
        new Decision(
                "x@lock", Decision.Status.IN_PROGRESS, REVIEWER, "Started", null, null, Extras.NONE)
            .withMeasures(SortedSets.immutable.of("lock-debug-port", "sign-updates")));
  }

  private static ImmutableSortedMap<String, Comment> comments() {
    Comment asked =
        new Comment(
                "20260130-090000-aaaaa",
                "lock",
                REVIEWER,
                "Is the port \"closed\"?\nSee: page 4",
                Comment.State.RESOLVED,
                SortedMaps.immutable.empty(),
                extras("{\"mood\": \"calm\"}"))
            .withReply(
                new Comment.Reply(
                    "20260130-100000-bbbbb", REVIEWER, "Yes", extras("{\"likes\": 2}")));
    Comment open =
        Comment.of("20260131-090000-ccccc", "shared-keys@lock", REVIEWER, "Ask the supplier");
    return SortedMaps.immutable.of(asked.id(), asked, open.id(), open);
  }

  private static ImmutableSortedMap<String, Review> reviews() {
    Review first =
        new Review("20260101-090000-ddddd", REVIEWER, SortedSets.immutable.empty(), Extras.NONE);
    Review last =
        new Review(
            "20260131-100000-eeeee",
            REVIEWER,
            SortedSets.immutable.of("shared-keys@app", "shared-keys@lock", "x@lock"),
            extras("{\"room\": 7}"));
    return SortedMaps.immutable.of(first.id(), first, last.id(), last);
  }

  private static ImmutableSortedMap<String, View> views() {
    View overview =
        new View(
            "overview",
            "Overview",
            SortedMaps.immutable.of(
                "lock", new Box(10, 20, 100.5, 60), "app", new Box(-5, 0, 80, 40)),
            SortedMaps.immutable.of(
                "unlock", Lists.immutable.of(new Point(1, 2), new Point(3.5, 4))),
            SortedMaps.immutable.of(
                "hint",
                new Note(
                    "Only indoors\nand dry",
                    new Box(5, 90, 160, 40.5),
                    extras("{\"colour\": \"yellow\"}"))),
            extras("{\"grid\": 8, \"boxes\": {\"lock\": {\"colour\": \"red\"}}}"));
    return SortedMaps.immutable.of("empty", View.empty("empty", "Empty"), "overview", overview);
  }
}
