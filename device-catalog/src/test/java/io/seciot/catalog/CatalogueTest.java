package io.seciot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Fact;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  private final Catalogue catalogue = Catalogue.builtIn();

  @ParameterizedTest
  @CsvSource({"CHIP, 164", "OPERATING_SYSTEM, 39", "PROTOCOL, 121", "CLOUD_SERVICE, 61"})
  void loadsEveryRow(CatalogueType type, int rows) {
    assertThat(catalogue.ofType(type)).hasSize(rows);
  }

  @ParameterizedTest
  @EnumSource(CatalogueType.class)
  void everyEntrySaysWhereItWasReadAndHowSure(CatalogueType type) {
    assertThat(catalogue.ofType(type))
        .allSatisfy(entry -> {
          assertThat(entry.details().keysView()).contains("source");
          assertThat(entry.details().get("confidence")).isIn("verified", "mixed", "from-memory");
          assertThat(entry.summary()).isNotBlank();
        });
  }

  @Test
  void idsAreUniqueAmongParts() {
    ImmutableList<String> ids =
        Lists.immutable
            .of(CatalogueType.CHIP, CatalogueType.OPERATING_SYSTEM, CatalogueType.CLOUD_SERVICE)
            .flatCollect(catalogue::ofType)
            .collect(CatalogueEntry::id);
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void tellsAProtocolFromAServiceOfTheSameName() {
    assertThat(catalogue.protocol("kafka").orElseThrow().type()).isEqualTo(CatalogueType.PROTOCOL);
    assertThat(catalogue.part("kafka").orElseThrow().type()).isEqualTo(CatalogueType.CLOUD_SERVICE);
    assertThat(catalogue.entry("kafka")).isEqualTo(catalogue.protocol("kafka"));
  }

  @Test
  void everyProtocolSaysWhatItRunsOn() {
    assertThat(catalogue.ofType(CatalogueType.PROTOCOL))
        .allSatisfy(
            entry -> assertThat(entry.details().get("medium")).isIn("radio", "bus", "wire", "ip"));
  }

  @Test
  void impliesWhatAProtocolNeverHas() {
    CatalogueEntry modbus = catalogue.entry("modbus-tcp").orElseThrow();
    assertThat(modbus.implies().get("encryption"))
        .isEqualTo(new Fact(Value.of("none"), new Source.Catalogue("modbus-tcp")));
    assertThat(modbus.implies().get("authentication").value()).isEqualTo(Value.of("none"));
  }

  @Test
  void impliesNothingThatDependsOnSettings() {
    assertThat(catalogue.entry("mqtt").orElseThrow().implies()).isEmpty();
    assertThat(catalogue.entry("ble").orElseThrow().implies()).isEmpty();
    assertThat(catalogue.entry("https").orElseThrow().implies().keysView())
        .doesNotContain("authentication", "certificateCheck");
  }

  @Test
  void knowsTheRandomNumbersOfAChip() {
    assertThat(catalogue.entry("esp32").orElseThrow().implies().get("entropySource").value())
        .isEqualTo(Value.of("hardware"));
  }

  @Test
  void flattensPortsAndSecurityForReading() {
    assertThat(catalogue.entry("mqtt").orElseThrow().details().get("defaultPorts"))
        .isEqualTo("1883/tcp, 8883/tcp");
    assertThat(catalogue.entry("nrf52840").orElseThrow().details().get("debugLock"))
        .isEqualTo("APPROTECT in UICR");
  }

  @ParameterizedTest
  @CsvSource({"esp32, esp32", "ESP32, esp32", "AWS IoT, aws-iot-core", "lorawan, lorawan"})
  void findsTheNearestFirst(String text, String first) {
    assertThat(catalogue.search(text).getFirst().id()).isEqualTo(first);
  }

  @Test
  void findsByWhatAPartDoes() {
    assertThat(catalogue.search("MQTT broker").collect(CatalogueEntry::id))
        .contains("mosquitto", "hivemq", "aws-iot-core");
  }

  @Test
  void findsNothingForNonsense() {
    assertThat(catalogue.search("qqqxyzzy")).isEmpty();
  }

  @Test
  void anEmptySearchFindsAll() {
    assertThat(catalogue.search(" ")).hasSize(164 + 39 + 121 + 61);
  }

  @Test
  void unknownIdsAreAbsent() {
    assertThat(catalogue.entry("no-such-part")).isEmpty();
  }

  @Test
  void saysWhenItsFactsWereCollected() {
    assertThat(catalogue.collected()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void everyVulnerabilityIsLinkedToKnownEntries() {
    assertThat(catalogue.vulnerabilities()).hasSize(384);
    assertThat(catalogue.vulnerabilities().flatCollect(Vulnerability::entries))
        .allSatisfy(id -> assertThat(catalogue.entry(id)).isPresent());
    assertThat(catalogue.vulnerabilitiesOf("nrf52840").collect(Vulnerability::id))
        .isEqualTo(List.of("CVE-2020-10061", "CVE-2020-27211", "CVE-2021-29415"));
  }

  @Test
  void readsEverySymbol() {
    ConfigurationSymbol symbol =
        catalogue.symbols().detect(found -> found.symbol().equals("CONFIG_SECURE_BOOT"));
    assertThat(catalogue.symbols()).hasSize(127);
    assertThat(symbol.property()).isEqualTo("secureBoot");
    assertThat(symbol.secureValue()).isEqualTo("y");
  }
}
