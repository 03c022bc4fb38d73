package io.seciot.ontology.standards;

import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What an assessment reads of one version of a model. Answers must not change while an assessment
 * runs; it asks from one thread.
 */
public interface FactView {

  /** The model that is assessed. */
  Architecture model();

  /** The words for kinds, properties and values. */
  Vocabulary vocabulary();

  /** Every item of the kind or of a kind below it, in a stable order; empty for an unknown kind. */
  ImmutableList<Item> ofKind(String kind);

  /** What holds of the item: stated in the model, else implied by the catalogue; else unknown. */
  Optional<Fact> fact(Item item, String property);

  /**
   * The widest place from which an outsider gets at the flow: {@code in-device}, {@code physical},
   * {@code radio}, {@code local-network} or {@code internet}.
   */
  String exposure(Flow flow);
}
