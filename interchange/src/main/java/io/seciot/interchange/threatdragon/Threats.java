package io.seciot.interchange.threatdragon;

import io.seciot.interchange.json.Node;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The threats that were written down in the file. They are kept as text, for our own are derived.
 */
final class Threats {

  private Threats() {}

  /** One line for each threat. */
  static String text(Cell cell) {
    return Lists.immutable.withAll(cell.threats()).collect(Threats::line).makeString("\n");
  }

  /** How many there are of each status, such as {@code 3 open, 1 mitigated}. */
  static String statuses(ImmutableList<Node> threats) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Node threat : threats) {
      String status = Words.oneLine(threat.at("status").text()).toLowerCase(Locale.ROOT);
      counts.merge(status.isEmpty() ? "without status" : status, 1, Integer::sum);
    }
    return Lists.immutable
        .withAll(counts.entrySet())
        .collect(entry -> entry.getValue() + " " + entry.getKey())
        .makeString(", ");
  }

  private static String line(Node threat) {
    String traits =
        Lists.immutable
            .of("type", "status", "severity")
            .collect(field -> Words.oneLine(threat.at(field).text()))
            .reject(String::isEmpty)
            .makeString(", ");
    String title = Words.oneLine(threat.at("title").text());
    StringBuilder line = new StringBuilder("Threat noted in Threat Dragon: ");
    line.append(title.isEmpty() ? "without title" : title);
    if (!traits.isEmpty()) {
      line.append(" (").append(traits).append(')');
    }
    sentence(line, "", threat.at("description").text());
    sentence(line, "Mitigation: ", threat.at("mitigation").text());
    return line.toString();
  }

  private static void sentence(StringBuilder line, String before, String text) {
    String plain = Words.oneLine(text);
    if (!plain.isEmpty()) {
      line.append(". ").append(before).append(plain.replaceAll("\\.$", ""));
    }
  }
}
