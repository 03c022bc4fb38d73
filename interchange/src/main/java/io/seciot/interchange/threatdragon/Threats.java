package io.seciot.interchange.threatdragon;

import io.seciot.interchange.json.Node;
import io.seciot.model.Message;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The threats that were written down in the file. They are kept as text, for our own are derived.
 */
final class Threats {

  private static final String WITHOUT_STATUS = "without status";

  private Threats() {}

  /** One line for each threat, as a model keeps it. */
  static String text(Cell cell) {
    return Lists.immutable
        .withAll(cell.threats())
        .collect(threat -> line(threat).english())
        .makeString("\n");
  }

  /** The same lines, to be said. */
  static Message message(Cell cell) {
    return Lists.immutable
        .withAll(cell.threats())
        .collect(Threats::line)
        .reduce((above, below) -> Message.of("{0}\n{1}", above, below))
        .orElseGet(() -> Message.of(""));
  }

  /** How many there are of each status, such as {@code 3 open, 1 mitigated}. */
  static Message statuses(ImmutableList<Node> threats) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Node threat : threats) {
      String status = Words.oneLine(threat.at("status").text()).toLowerCase(Locale.ROOT);
      counts.merge(status.isEmpty() ? WITHOUT_STATUS : status, 1, Integer::sum);
    }
    return Message.listed(
        Lists.immutable
            .withAll(counts.entrySet())
            .collect(entry -> Message.of("{0} {1}", entry.getValue(), status(entry.getKey()))));
  }

  /** Those that Threat Dragon has are words of ours; any other is a word of the file. */
  private static Message status(String status) {
    return switch (status) {
      case WITHOUT_STATUS -> Message.of(WITHOUT_STATUS);
      case "open" -> Message.of("open");
      case "mitigated" -> Message.of("mitigated");
      default -> Message.of("{0}", status);
    };
  }

  private static Message line(Node threat) {
    String traits =
        Lists.immutable
            .of("type", "status", "severity")
            .collect(field -> Words.oneLine(threat.at(field).text()))
            .reject(String::isEmpty)
            .makeString(", ");
    String title = Words.oneLine(threat.at("title").text());
    Message line =
        title.isEmpty()
            ? Message.of("Threat noted in Threat Dragon: without title")
            : Message.of("Threat noted in Threat Dragon: {0}", title);
    if (!traits.isEmpty()) {
      line = Message.of("{0} ({1})", line, traits);
    }
    String description = sentence(threat.at("description").text());
    if (!description.isEmpty()) {
      line = Message.of("{0}. {1}", line, description);
    }
    String mitigation = sentence(threat.at("mitigation").text());
    return mitigation.isEmpty() ? line : Message.of("{0}. Mitigation: {1}", line, mitigation);
  }

  private static String sentence(String text) {
    return Words.oneLine(text).replaceAll("\\.$", "");
  }
}
