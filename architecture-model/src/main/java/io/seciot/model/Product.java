package io.seciot.model;

/**
 * The product as a whole: what is said of it and of its maker, such as a policy for reported
 * vulnerabilities. There is one in each model and its id is always {@code product}.
 *
 * @param maker who answers for the product; empty where not stated
 * @param version the version that the model describes; empty where not stated
 */
public record Product(Profile profile, String maker, String version) implements Item {

  /** The id of every product. */
  public static final String ID = "product";

  /** The kind of every product. */
  public static final String KIND = "product";

  /** A product of which only the name is known. */
  public static Product named(String name) {
    return new Product(Profile.of(ID, name), "", "");
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Product withProfile(Profile newProfile) {
    return new Product(newProfile, maker, version);
  }
}
