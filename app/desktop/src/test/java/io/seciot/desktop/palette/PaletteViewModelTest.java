package io.seciot.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueEntry;
import io.seciot.catalog.CatalogueType;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Point;
import io.seciot.model.Product;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteViewModelTest {

  private static final Vocabulary VOCABULARY = BuiltInKnowledge.load().vocabulary();
  private static final Catalogue CATALOGUE = Catalogue.builtIn();

  private final Remembered memory = new Remembered(new ArrayList<>(), new ArrayList<>());
  private final PaletteViewModel palette =
      new PaletteViewModel(VOCABULARY, CATALOGUE, memory, new Texts(Locale.ENGLISH));

  private record Remembered(List<String> ids, List<String> liked)
      implements PaletteViewModel.Memory {
    @Override
    public ImmutableList<String> recent() {
      return Lists.immutable.withAll(ids);
    }

    @Override
    public void add(String id) {
      ids.addFirst(id);
    }

    @Override
    public ImmutableList<String> favourites() {
      return Lists.immutable.withAll(liked);
    }

    @Override
    public void setFavourites(ImmutableList<String> favourites) {
      liked.clear();
      liked.addAll(favourites.castToList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ESP32, ESP32, chip, esp32",
    "nRF52840, nRF52840, chip, nrf52840",
    "Zephyr, Zephyr, operating-system, zephyr",
    "AWS IoT Core, AWS IoT Core, broker, aws-iot-core",
    "mosquitto, Mosquitto, broker, mosquitto",
    "MCUboot, MCUboot, boot-loader, mcuboot",
    "SE050, EdgeLock SE050 / SE051, secure-element, se050"
  })
  void findsPartsOfTheCatalogueAndKnowsAsWhatTheyAreDrawn(
      String typed, String name, String kind, String part) {
    palette.queryProperty().set(typed);

    PaletteViewModel.Entry found = all().getFirst();

    assertThat(found.what().name()).isEqualTo(name);
    assertThat(found.what().kind()).isEqualTo(kind);
    assertThat(found.line()).startsWith(VOCABULARY.kind(kind).orElseThrow().label() + " · ");
    assertThat(found.what().facts().get("part"))
        .isEqualTo(new Fact(Value.of(part), new Source.Catalogue(part)));
  }

  @Test
  void findsKindsByTheWordsThatExplainThem() {
    palette.queryProperty().set("mqtt broker");

    assertThat(all().collect(PaletteViewModel.Entry::label)).startsWith("Broker").contains("EMQX");
    assertThat(palette.groupsProperty().get().collect(PaletteViewModel.Group::heading))
        .containsExactly("Software", "Services and programs");
  }

  @Test
  void offersEveryKindThatStandsForAThing() {
    assertThat(all().collect(entry -> entry.what().kind()).castToList())
        .containsExactlyInAnyOrderElementsOf(concrete().collect(Kind::id));
  }

  @Test
  void kindsAreToldApartByTheirIcons() {
    Map<String, String> kinds = new HashMap<>();
    for (Kind kind : concrete()) {
      assertThat(kinds.put(kind.icon(), kind.id())).as("same icon as " + kind.id()).isNull();
    }
  }

  @Test
  void everyPartCanBePlacedAndMayBearItsFact() {
    for (CatalogueType type : CatalogueType.values()) {
      for (CatalogueEntry entry : CATALOGUE.ofType(type)) {
        PartKinds.blueprint(entry)
            .ifPresent(what ->
                assertThat(VOCABULARY.propertiesOf(what.kind()).collect(property -> property.id()))
                    .as(entry.id())
                    .contains(PartKinds.PART));
      }
    }
  }

  @Test
  void whatWasUsedComesFirst() {
    palette.queryProperty().set("ESP32");
    palette.used(all().getFirst());
    palette.queryProperty().set("");

    PaletteViewModel.Group first = palette.groupsProperty().get().getFirst();

    assertThat(first.heading()).isEqualTo("Recently used");
    assertThat(first.entries().collect(PaletteViewModel.Entry::id)).containsExactly("part:esp32");
  }

  @Test
  void favouritesStandAboveAllElseUntilTheyAreTakenAway() {
    palette.queryProperty().set("ESP32");
    PaletteViewModel.Entry esp32 = all().getFirst();
    palette.used(esp32);
    palette.toggleFavourite(esp32);
    palette.queryProperty().set("");

    PaletteViewModel.Group first = palette.groupsProperty().get().getFirst();
    assertThat(first.heading()).isEqualTo("Favourites");
    assertThat(first.entries()).containsExactly(esp32);
    assertThat(palette.groupsProperty().get().collect(PaletteViewModel.Group::id))
        .as("what is a favourite need not stand below those of late too")
        .doesNotContain("recent");

    palette.toggleFavourite(esp32);
    assertThat(palette.isFavourite(esp32)).isFalse();
    assertThat(palette.groupsProperty().get().getFirst().id()).isEqualTo("recent");
  }

  @Test
  void placedPartStatesWhichItIs() {
    EditorViewModel editor =
        new EditorViewModel(Architecture.of(Product.named("Home")), VOCABULARY);
    palette.queryProperty().set("nRF52840");

    new Drawing(editor).place(all().getFirst().what(), new Point(100, 100));

    Element placed = editor.model().elements().getOnly();
    assertThat(placed.name()).isEqualTo("nRF52840");
    assertThat(placed.fact("part"))
        .contains(new Fact(Value.of("nrf52840"), new Source.Catalogue("nrf52840")));
    editor.undo();
    assertThat(editor.model().elements()).isEmpty();
  }

  private ImmutableList<PaletteViewModel.Entry> all() {
    return palette.groupsProperty().get().flatCollect(PaletteViewModel.Group::entries);
  }

  private static ImmutableList<Kind> concrete() {
    return VOCABULARY
        .kinds()
        .select(kind -> VOCABULARY.isA(kind.id(), "element"))
        .reject(kind -> kind.place().group() || kind.id().equals("element"));
  }
}
