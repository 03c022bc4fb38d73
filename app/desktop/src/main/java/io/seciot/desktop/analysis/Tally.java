package io.seciot.desktop.analysis;

import io.seciot.desktop.file.OffUiThread;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Source;
import io.seciot.model.Stage;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted once for each analysis: its open findings at each element and flow, and the
 * answers in its model on each day.
 */
public final class Tally {

  /** Of an analysis without findings. */
  public static final Tally NONE = new Tally();

  private final Map<String, Badge> badges = new HashMap<>();
  private final Map<LocalDate, Integer> answers = new HashMap<>();

  private Tally() {}

  /** Goes through all findings and facts, so it is not for the thread of the screen. */
  static Tally of(Analysis analysis) {
    OffUiThread.hold("Counting findings and answers");
    Tally tally = new Tally();
    for (Finding finding : analysis.findings()) {
      if (finding.isOpen()) {
        place(finding.focus())
            .ifPresent(id -> tally.badges.merge(id, Badge.of(finding), Badge::plus));
      }
    }
    analysis
        .model()
        .items()
        .forEachValue(item -> item.facts().forEachValue(fact -> tally.count(fact.source())));
    return tally;
  }

  private void count(Source source) {
    if (source instanceof Source.Answered answered) {
      answers.merge(answered.signature().on(), 1, Integer::sum);
    }
  }

  private static Optional<String> place(Item item) {
    return switch (item) {
      case Element element -> Optional.of(element.id());
      case Flow flow -> Optional.of(flow.id());
      case FirmwareUpdate update -> Optional.of(update.updates());
      case DataAsset data -> Optional.empty();
      case Stage stage -> Optional.empty();
      case Product product -> Optional.empty();
    };
  }

  /** What was found at this item itself, without what is inside of it. */
  public Badge at(String id) {
    return badges.getOrDefault(id, Badge.NONE);
  }

  /** How many facts of the model were answered on this day. */
  public int answeredOn(LocalDate day) {
    return answers.getOrDefault(day, 0);
  }
}
