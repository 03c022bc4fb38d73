package io.seciot.ontology.reasoning;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a team rates risk; kept in a file, apart from the detection of threats.
 *
 * @param position likelihood by where an attacker must stand
 * @param skill steps added by what an attacker must know and own
 * @param data impact by level of the data at stake, safety effect and kind of personal data
 * @param matrix severity by likelihood (row) and impact (column), lowest first
 */
record RiskPolicy(
    Map<String, Level> position,
    Map<String, Integer> skill,
    Map<String, Map<String, Level>> data,
    List<List<Severity>> matrix) {

  private static final String FILE = "/ontology/policy/risk.yaml";

  private record Written(
      Map<String, String> position,
      Map<String, Integer> skill,
      Map<String, Map<String, String>> data,
      List<List<String>> matrix) {}

  /** The policy that comes with the product. */
  static RiskPolicy builtIn() {
    try (InputStream content = RiskPolicy.class.getResourceAsStream(FILE)) {
      Written written =
          new ObjectMapper(new YAMLFactory()).readValue(content, new TypeReference<>() {});
      return new RiskPolicy(
          levels(written.position()),
          written.skill(),
          written.data().entrySet().stream()
              .collect(
                  java.util.stream.Collectors.toMap(
                      Map.Entry::getKey, entry -> levels(entry.getValue()))),
          written.matrix().stream()
              .map(row -> row.stream().map(word -> Severity.valueOf(constant(word))).toList())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Level> levels(Map<String, String> words) {
    return words.entrySet().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Map.Entry::getKey, entry -> Level.valueOf(constant(entry.getValue()))));
  }

  static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  Severity severity(Level likelihood, Level impact) {
    return matrix.get(likelihood.ordinal()).get(impact.ordinal());
  }

  Level position(String word) {
    return position.getOrDefault(word, Level.LOW);
  }

  int skill(String word) {
    return skill.getOrDefault(word, 0);
  }

  /** The impact that a value of a data asset's property stands for; very low where it has none. */
  Level data(String property, String value) {
    return data.getOrDefault(property, Map.of()).getOrDefault(value, Level.VERY_LOW);
  }
}
