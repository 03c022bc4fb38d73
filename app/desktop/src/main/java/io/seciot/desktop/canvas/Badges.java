package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Stage;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** How many open findings each drawn item has, and how bad the worst is. */
public final class Badges {

  /**
   * What is shown at an item.
   *
   * @param confirmed how many are shown by stated facts
   * @param worst the worst of them; without meaning where none is confirmed
   * @param potential how many depend on an answer
   */
  public record Badge(int confirmed, Severity worst, int potential) {
    Badge with(Finding finding) {
      if (finding.confidence() == Confidence.POTENTIAL) {
        return new Badge(confirmed, worst, potential + 1);
      }
      Severity higher =
          confirmed == 0 || finding.severity().compareTo(worst) > 0 ? finding.severity() : worst;
      return new Badge(confirmed + 1, higher, potential);
    }
  }

  private static final Badge NONE = new Badge(0, Severity.LOW, 0);

  private Badges() {}

  /** By id of the drawn item. What is not drawn counts at the nearest thing that is. */
  public static ImmutableMap<String, Badge> of(Analysis analysis, Sketch sketch) {
    MutableMap<String, Badge> badges = Maps.mutable.empty();
    for (Finding finding : analysis.findings()) {
      if (finding.isOpen()) {
        place(analysis, sketch, finding.focus())
            .ifPresent(id -> badges.put(id, badges.getIfAbsentValue(id, NONE).with(finding)));
      }
    }
    return badges.toImmutable();
  }

  private static Optional<String> place(Analysis analysis, Sketch sketch, Item item) {
    return switch (item) {
      case Element element -> element(analysis, sketch, element);
      case Flow flow -> sketch.line(flow.id()).map(Sketch.Line::id);
      case FirmwareUpdate update ->
          analysis.model().element(update.updates()).flatMap(e -> element(analysis, sketch, e));
      case DataAsset data -> Optional.empty();
      case Stage stage -> Optional.empty();
      case Product product -> Optional.empty();
    };
  }

  private static Optional<String> element(Analysis analysis, Sketch sketch, Element element) {
    if (sketch.node(element.id()).isPresent()) {
      return Optional.of(element.id());
    }
    return analysis
        .model()
        .ancestors(element.id())
        .detectOptional(around -> sketch.node(around.id()).isPresent())
        .map(Element::id);
  }
}
