package io.seciot.ontology.reasoning;

import java.util.Locale;

/** Where an outsider must stand to get at something, the nearest first. */
enum Exposure {
  IN_DEVICE,
  PHYSICAL,
  RADIO,
  LOCAL_NETWORK,
  INTERNET;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  String word() {
    return word;
  }

  boolean isWiderThan(Exposure other) {
    return compareTo(other) > 0;
  }
}
