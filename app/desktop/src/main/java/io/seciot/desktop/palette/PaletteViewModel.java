package io.seciot.desktop.palette;

import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;

/** What can be placed: the groups of the vocabulary, narrowed by what is typed. */
public final class PaletteViewModel {

  /** A heading and the kinds below it. */
  public record Group(Kind heading, ImmutableList<Kind> kinds) {}

  private final ImmutableList<Group> all;
  private final StringProperty query = new SimpleStringProperty("");

  /** Every kind that can be drawn. */
  public PaletteViewModel(Vocabulary vocabulary) {
    this.all =
        vocabulary
            .below("element")
            .collect(heading -> {
              ImmutableList<Kind> below = vocabulary.below(heading.id());
              return new Group(heading, heading.place().group() ? below : below.newWith(heading));
            })
            .reject(group -> group.kinds().isEmpty());
  }

  /** What is searched for. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The groups with the kinds that fit the search; groups without any are left out. */
  public ObservableValue<ImmutableList<Group>> groups() {
    return query.map(this::fitting);
  }

  private ImmutableList<Group> fitting(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return all.collect(
            group -> new Group(group.heading(), group.kinds().select(kind -> fits(kind, wanted))))
        .reject(group -> group.kinds().isEmpty());
  }

  private static boolean fits(Kind kind, String wanted) {
    return kind.label().toLowerCase(Locale.ROOT).contains(wanted)
        || kind.id().contains(wanted)
        || wanted.length() > 3 && kind.definition().toLowerCase(Locale.ROOT).contains(wanted);
  }
}
