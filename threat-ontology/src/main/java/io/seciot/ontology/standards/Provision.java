package io.seciot.ontology.standards;

/**
 * A provision or requirement of a standard.
 *
 * @param id as the standard numbers it, such as {@code 5.3-7}
 * @param section number and title of its section
 * @param status as printed, such as {@code M C (12)}
 * @param level mandatory or recommended
 * @param texts what people read; own words, never the standard's
 */
public record Provision(
    String id, Section section, String status, ProvisionLevel level, Texts texts) {

  /** How binding a provision is. */
  public enum ProvisionLevel {
    MANDATORY,
    RECOMMENDED
  }

  /** The section that a provision stands in. */
  public record Section(String number, String title) {}

  /** What people read. */
  public record Texts(String title, String summary, String question) {}

  /** The title in plain words. */
  public String title() {
    return texts.title();
  }
}
