package io.seciot.interchange.threatdragon;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueEntry;
import io.seciot.catalog.CatalogueType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the protocol of the catalogue that a free text means, where there is no doubt. */
final class Protocols {

  /** Spellings that are neither an id nor a name of the catalogue. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("tcpip", "tcp"),
          Map.entry("websockets", "websocket"),
          Map.entry("bluetoothle", "ble"),
          Map.entry("bluetoothlowenergy", "ble"),
          Map.entry("wi-fi", "wifi"),
          Map.entry("ssltls", "tls"),
          Map.entry("modbustcpip", "modbus-tcp"),
          Map.entry("postgres", "postgresql"),
          Map.entry("bacnetip", "bacnet"));

  private Protocols() {}

  /** The id of the protocol, if the text names exactly one. */
  static Optional<String> id(String text) {
    String letters = letters(text);
    if (letters.isEmpty() || text.contains("/S") || text.contains("/s")) {
      return Optional.empty();
    }
    String spelling = SPELLINGS.get(letters);
    return spelling != null
        ? Optional.of(spelling)
        : Catalogue.builtIn()
            .ofType(CatalogueType.PROTOCOL)
            .detectOptional(entry ->
                letters(entry.id()).equals(letters) || letters(entry.name()).equals(letters))
            .map(CatalogueEntry::id);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
