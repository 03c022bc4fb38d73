package io.seciot.interchange.threatdragon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.interchange.ImportResult;
import io.seciot.interchange.Importers;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Point;
import io.seciot.model.ProblemException;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatDragonImporterTest {

  private final ThreatDragonImporter importer = new ThreatDragonImporter();

  @Test
  void carriesOverTheProduct() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(model.product().name()).isEqualTo("Garage door");
    assertThat(model.product().profile().description())
        .isEqualTo(
            "Opens a garage\nOwner: Door team\nReviewer: Lead reviewer\nContributors: Reviewer");
  }

  @Test
  void turnsShapesIntoElementsWithReadableIds() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(model.elements().collect(element -> element.id() + " " + element.kind()))
        .containsExactly(
            "codes data-store",
            "codes-2 log-store",
            "door-opener service",
            "electrician installer",
            "element service",
            "home site",
            "locked-cabinet trust-boundary");
    assertThat(model.item("door-opener").map(Item::name)).contains("Door opener");
  }

  @Test
  void readsContainmentFromPlacesAndFromWhatTheFileSays() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(parentOf(model, "door-opener")).isEqualTo("locked-cabinet");
    assertThat(parentOf(model, "locked-cabinet")).isEqualTo("home");
    assertThat(parentOf(model, "codes")).isEqualTo("home");
    assertThat(parentOf(model, "electrician"))
        .as("by containedElements")
        .isEqualTo("locked-cabinet");
  }

  @Test
  void statesWhatIsTickedAndNothingElse() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(
            model
                .flow("open")
                .orElseThrow()
                .facts()
                .keyValuesView()
                .collect(fact -> fact.getOne() + "=" + fact.getTwo().value())
                .makeString())
        .isEqualTo("encryption=strong, protocol=https");
    assertThat(model.item("codes").flatMap(item -> item.fact("encryptionAtRest")))
        .contains(new Fact(Value.of("encrypted"), new Source.Imported("door.v2.json", 25)));
    assertThat(model.item("codes-2").orElseThrow().facts().isEmpty()).isTrue();
    assertThat(model.flow("door-opener-to-codes").orElseThrow().facts().isEmpty()).isTrue();
  }

  @Test
  void namesCredentialsAsData() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(model.element("codes").orElseThrow().data().toList())
        .containsExactly("stored-credentials");
    assertThat(model.item("stored-credentials").flatMap(item -> item.fact("securityParameter")))
        .map(Fact::value)
        .contains(Value.of("critical"));
  }

  @Test
  void keepsThreatsAndRemarksAsText() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(model.item("door-opener").orElseThrow().profile().description())
        .contains(
            "privilege level \"root\"",
            "Threat noted in Threat Dragon: Replay (Manipulation, Open, High). Record and replay."
                + " Mitigation: Use a counter",
            "Threat noted in Threat Dragon: without title (Mitigated)");
    assertThat(model.item("electrician").orElseThrow().profile().description())
        .isEqualTo("Out of scope in Threat Dragon: trusted");
  }

  @Test
  void makesAViewOfEachDiagram() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(model.views().keysView()).containsExactly("diagram-3", "main", "main-2");
    var main = Objects.requireNonNull(model.views().get("main"));
    assertThat(main.boxes().get("door-opener")).isEqualTo(new Box(100, 100, 100, 100));
    assertThat(main.routes().get("open")).containsExactly(new Point(500, 140));
    var laidOut = Objects.requireNonNull(model.views().get("main-2"));
    assertThat(laidOut.boxes().keysView()).containsExactly("door-opener", "element");
  }

  @Test
  void turnsAFlowOfBothDirectionsIntoTwo() throws Exception {
    Architecture model = read("door.v2.json").model();

    assertThat(model.flows().collect(flow -> flow.source() + " > " + flow.target()))
        .contains("door-opener > codes", "codes > door-opener");
  }

  @Test
  void saysWhatIsLeftOutKeptAsTextOrGuessed() throws Exception {
    assertThat(read("door.v2.json").notCarriedOver().makeString("\n"))
        .contains(
            "\"Electrician\" is taken as \"installer\" because of its name",
            "the flow \"Loose\" is left out, for one end hangs loose.",
            "Threat noted in Threat Dragon: Lost threat (Open)",
            "the boundary line \"Fence\" is left out, for a line encloses nothing; it crosses"
                + " \"Open\"",
            "the text \"Draft only\" is left out.",
            "a shape named \"Odd\" of an unknown type is left out.",
            "3 threats of the file (1 mitigated, 2 open)",
            "the protocol \"Carrier pigeon\" is no single one of the catalogue",
            "\"Door opener\" stands in several diagrams and is taken as one element.",
            "some shapes have no place in the file")
        .doesNotContain("Lost threat (Open) kept");
  }

  @Test
  void readsTheFirstVersionOfTheFormat() throws Exception {
    ImportResult result = read("door.v1.json");

    assertThat(result.model().elements().collect(Element::id))
        .containsExactly("door-opener", "owner");
    assertThat(result.model().flow("press-button").flatMap(flow -> flow.fact("encryption")))
        .contains(new Fact(Value.of("strong"), new Source.Imported("door.v1.json", 11)));
    assertThat(result.notCarriedOver().makeString("\n"))
        .contains("it crosses \"Press button\"", "1 threat of the file (1 not applicable)");
  }

  @Test
  void givesTheSameModelEveryTime() throws Exception {
    assertThat(read("door.v2.json")).isEqualTo(read("door.v2.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"summary\": {\"title\": \"Empty\"}}",
        "{\"summary\": {\"title\": \"Empty\"}, \"detail\": {\"diagrams\": []}}",
        "{\"summary\": {\"title\": [1]}, \"detail\": {\"diagrams\": {}}}",
        "{\"version\": 2, \"detail\": {\"diagrams\": [null, 1, {\"cells\": [{\"data\": []}, {}]}]}}",
        "{\"detail\": {\"diagrams\": [{\"cells\": [{\"shape\": \"process\", \"size\":"
            + " {\"width\": -1e400, \"height\": 1e300}, \"position\": 7}]}]}}"
      })
  void readsWhatIsEmptyOrOddWithoutComplaint(String content) throws Exception {
    assertThat(read("odd.json", content).model().product().name()).isIn("Empty", "odd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "\"summary\"", "{\"otmVersion\": \"0.2.0\"}", "null"})
  void refusesWhatIsNoThreatDragonModel(String content) {
    assertThatThrownBy(() -> read("x.json", content))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("x.json: this is no Threat Dragon model")
        .hasMessageContaining("Give the JSON file");
  }

  @Test
  void namesTheLineOfASyntaxError() {
    assertThatThrownBy(() -> read("x.json", "{\n \"summary\": {,\n}"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("x.json:2: this is not valid JSON");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> read("x.json", " "))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the file is empty");
  }

  @Test
  void refusesEndlessNesting() {
    assertThatThrownBy(() -> read("x.json", "{\"summary\":" + "[".repeat(10_000)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nested or long");
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThatThrownBy(() -> importer.read("x.json", new byte[64 * 1024 * 1024 + 1]))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("more than 64 MB");
  }

  @Test
  void refusesMoreShapesThanAnyoneDraws() throws ProblemException {
    int most = ThreatDragonImporter.MOST_CELLS;

    assertThat(read("x.json", twoDiagrams(most)).model().views()).hasSize(2);
    assertThatThrownBy(() -> read("x.json", twoDiagrams(most + 1)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("x.json:3: the diagrams have more than 5000 shapes and lines. Split");
  }

  @Test
  void refusesBoundariesThatNoModelCanNest() throws ProblemException {
    assertThat(read("x.json", boundaries(100)).model().elements()).hasSize(100);
    assertThatThrownBy(() -> read("x.json", boundaries(101)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("x.json: boundaries are nested more than 100 levels deep");
  }

  /** So many boundaries, each around the next. */
  private static String boundaries(int levels) {
    String box =
        """
        {"id": "b%d", "shape": "trust-boundary-box",
         "position": {"x": %d, "y": %d}, "size": {"width": %d, "height": %d}}
        """;
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < levels; i++) {
      int edge = 10_000 - 20 * i;
      cells.add(box.formatted(i, 10 * i, 10 * i, edge, edge));
    }
    return "{\"detail\": {\"diagrams\": [{\"cells\": [" + String.join(",", cells) + "]}]}}";
  }

  /** Two diagrams with so many shapes together. */
  private static String twoDiagrams(int shapes) {
    String shape = "{\"shape\": \"td-text-block\"}";
    return """
    {"detail": {"diagrams": [
      {"cells": [%s]},
      {"cells": [%s]}]}}
    """
        .formatted(
            String.join(",", Collections.nCopies(shapes - 5, shape)),
            String.join(",", Collections.nCopies(5, shape)));
  }

  @Test
  void isFoundByWhatTheFileLooksLike() throws Exception {
    byte[] head = bytes("door.v1.json");

    assertThat(Importers.forFile("door.json", head)).contains(Importers.all().getFirst());
    assertThat(Importers.forFile("door.seciot.json", head)).isEmpty();
    assertThat(
            Importers.forFile("door.json", "{\"otmVersion\": 1}".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(Importers.byId("threat-dragon")).isPresent();
  }

  private static String parentOf(Architecture model, String id) {
    return Objects.requireNonNullElse(model.element(id).orElseThrow().parent(), "");
  }

  private ImportResult read(String resource) throws ProblemException, IOException {
    return importer.read("/some/folder/" + resource, bytes(resource));
  }

  private ImportResult read(String name, String content) throws ProblemException {
    return importer.read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            ThreatDragonImporterTest.class.getResourceAsStream(resource), resource)) {
      return file.readAllBytes();
    }
  }
}
