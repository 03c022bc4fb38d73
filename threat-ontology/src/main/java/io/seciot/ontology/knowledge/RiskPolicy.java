package io.seciot.ontology.knowledge;

import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Severity;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * How a team rates risk; kept in a file, apart from the detection of threats. Immutable.
 *
 * @param position likelihood by where an attacker must stand
 * @param skill steps added to the likelihood by what an attacker must know and own
 * @param exploited what known attacks on a named part add to the likelihood
 * @param data impact by level of the data at stake, safety effect and kind of personal data
 * @param fleet what the number of units adds to the impact
 * @param matrix severity by likelihood (row) and impact (column), lowest first
 */
public record RiskPolicy(
    Map<String, Level> position,
    Map<String, Integer> skill,
    Exploited exploited,
    Map<String, Map<String, Level>> data,
    Fleet fleet,
    List<List<Severity>> matrix) {

  /** The property of the product that says how many units there are. */
  public static final String UNITS = "unitsInUse";

  /**
   * What known attacks add.
   *
   * @param adds steps
   * @param anyFlaw weaknesses of threats for which every known attack counts; for others it must
   *     use the same weakness
   */
  public record Exploited(int adds, Set<String> anyFlaw) {}

  /**
   * What the number of units adds.
   *
   * @param reachedFrom positions from which one attack reaches many units
   * @param adds steps, by the number of units from which on they count
   */
  public record Fleet(Set<String> reachedFrom, NavigableMap<Long, Integer> adds) {

    /** Steps for an attack from there on that many units. */
    public int steps(String position, long units) {
      Map.Entry<Long, Integer> reached = adds.floorEntry(units);
      return reached == null || !reachedFrom.contains(position) ? 0 : reached.getValue();
    }
  }

  /** The severity of a cell of the matrix. */
  public Severity severity(Level likelihood, Level impact) {
    return matrix.get(likelihood.ordinal()).get(impact.ordinal());
  }

  /** The likelihood of an attack from a position, before skill. */
  public Level position(String word) {
    return position.getOrDefault(word, Level.LOW);
  }

  /** The steps that a level of skill adds. */
  public int skill(String word) {
    return skill.getOrDefault(word, 0);
  }

  /** The impact that a value of a data asset's property stands for; very low where it has none. */
  public Level data(String property, String value) {
    return data.getOrDefault(property, Map.of()).getOrDefault(value, Level.VERY_LOW);
  }
}
