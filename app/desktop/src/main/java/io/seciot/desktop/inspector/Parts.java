package io.seciot.desktop.inspector;

import io.seciot.model.Fact;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/** What the inspector needs to know of the catalogue. */
public interface Parts {

  /**
   * Something that can be named in a model.
   *
   * @param implies facts that hold for what uses it, by property
   * @param remarks what it can do with regard to a property, in the words of the catalogue, by
   *     property; no fact, since it may be left off
   */
  record Part(
      String id,
      String name,
      String summary,
      ImmutableMap<String, Fact> implies,
      ImmutableMap<String, String> remarks) {}

  /** Protocols, by name. */
  ImmutableList<Part> protocols();

  /** Everything but protocols, by name. */
  ImmutableList<Part> products();

  /** The protocol with this id, if the catalogue knows it. */
  Optional<Part> protocol(String id);

  /** What is no protocol and has this id, if the catalogue knows it. */
  Optional<Part> product(String id);
}
