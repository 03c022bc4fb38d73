package io.seciot.ontology.knowledge;

import java.util.stream.Collectors;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/**
 * A threat that a consultant can read and a query engine can evaluate.
 *
 * @param id stable slug, never used again for another threat
 * @param family the folder it is kept in, such as {@code communication}
 * @param texts what people read
 * @param stride which of the six ways of failing
 * @param references identifiers in public lists
 * @param rating what decides how likely and how bad it is
 * @param condition when it holds
 */
public record Threat(
    String id,
    String family,
    Texts texts,
    ImmutableSortedSet<Stride> stride,
    References references,
    Rating rating,
    Condition condition) {

  /**
   * What people read. Braces hold names of variables of the condition.
   *
   * @param title the flaw in plain words
   * @param scenario what an attacker does and what follows
   * @param falseAlarm when it does not matter
   */
  public record Texts(String title, String scenario, String falseAlarm) {}

  /**
   * Identifiers in public lists.
   *
   * @param provisions ids of EN 303 645 that it touches; our own mapping
   * @param countermeasures ids of what can be done against it, the usual first
   */
  public record References(
      ImmutableList<String> cwe,
      ImmutableList<String> capec,
      ImmutableList<String> emb3d,
      ImmutableList<String> provisions,
      ImmutableList<String> countermeasures) {}

  /**
   * What decides how likely and how bad it is.
   *
   * @param attacker from where it is carried out, or {@code exposure} to take it from the drawing
   * @param skill low, medium or high: what an attacker must know and own
   * @param impact the least impact; the data at stake can raise it
   */
  public record Rating(String attacker, String skill, String impact) {}

  /**
   * When it holds.
   *
   * @param sparql a standard SELECT; its first variable is what a finding is about
   * @param variables the selected variables, without the question mark
   * @param asks properties that decide; where one is unknown, the threat is possible and a question
   */
  public record Condition(
      String sparql, ImmutableList<String> variables, ImmutableSortedSet<String> asks) {

    /** Whether it holds in the same cases and asks the same, whatever the remarks around it say. */
    public boolean isLike(Condition other) {
      return asks.equals(other.asks) && query().equals(other.query());
    }

    /** The query alone; the header above it is remarks to the query engine. */
    public String query() {
      return sparql
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }

    /** What a finding is about. */
    public String focus() {
      return variables.getFirst();
    }
  }
}
