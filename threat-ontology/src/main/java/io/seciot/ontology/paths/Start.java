package io.seciot.ontology.paths;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;

/** Where an attacker begins. */
public enum Start {
  INTERNET("internet", "anywhere on the internet"),
  RADIO("radio", "radio range"),
  LOCAL_NETWORK("local-network", "the local network"),
  PUBLIC_PLACE("public-place", "a place where everybody can touch the device"),
  PHYSICAL("physical", "holding the device: a thief, a guest, the next owner"),
  STOLEN_PHONE("stolen-phone", "holding the phone of a user"),
  INSIDER("insider", "inside the organisation"),
  SUPPLY_CHAIN("supply-chain", "a supplier, or what is built and delivered");

  private final String word;
  private final String place;

  Start(String word, String place) {
    this.word = word;
    this.place = place;
  }

  /** As on the command line and in files; those of a risk's position are spelled the same. */
  public String word() {
    return word;
  }

  /** In words that follow "from". */
  public String place() {
    return place;
  }

  /** The start of this word, if there is one. */
  public static Optional<Start> of(String word) {
    return Lists.immutable.with(values()).detectOptional(start -> start.word.equals(word));
  }
}
