package io.seciot.model;

/**
 * A stage in the life of the product, with what is said of it.
 *
 * @param phase which part of the life
 */
public record Stage(Profile profile, Phase phase) implements Item {

  /** The parts of a product's life, in their order. */
  public enum Phase {
    MAKE,
    SHIP,
    SET_UP,
    RUN,
    UPDATE,
    REPAIR,
    RESELL,
    DISPOSE
  }

  /** The kind of every stage. */
  public static final String KIND = "life-cycle-stage";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Stage withProfile(Profile newProfile) {
    return new Stage(newProfile, phase);
  }
}
