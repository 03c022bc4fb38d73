package io.seciot.model;

/** Data worth protecting: how secret, how exact, how available it must be is stated as facts. */
public record DataAsset(Profile profile) implements Item {

  /** The kind of every data asset. */
  public static final String KIND = "data-asset";

  /** Data of which only the name is known. */
  public static DataAsset of(String id, String name) {
    return new DataAsset(Profile.of(id, name));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public DataAsset withProfile(Profile newProfile) {
    return new DataAsset(newProfile);
  }
}
