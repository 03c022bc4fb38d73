package io.seciot.desktop.review;

import io.seciot.interchange.git.Revision;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;

/** Which revision is meant: the one that is picked from the list, or else what was typed. */
final class RevisionChoice {

  private final ImmutableList<Revision> all;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<Revision>> shown;
  private final ObjectProperty<Optional<Revision>> picked =
      new SimpleObjectProperty<>(Optional.empty());

  RevisionChoice(ImmutableList<Revision> all) {
    this.all = all;
    this.shown = new ReadOnlyObjectWrapper<>(all);
    query.subscribe((before, now) -> narrow(now));
  }

  /** What is searched for; any revision can be typed as git takes it. */
  StringProperty queryProperty() {
    return query;
  }

  /** The revisions that fit. */
  ReadOnlyObjectProperty<ImmutableList<Revision>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Picks from the list, or nothing. */
  void pick(Optional<Revision> revision) {
    picked.set(revision);
  }

  /** The name of the revision that is meant; empty for none. */
  ObservableValue<String> chosenProperty() {
    return Bindings.createStringBinding(
        () -> picked.get().map(Revision::name).orElseGet(() -> query.get().strip()), picked, query);
  }

  private void narrow(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    shown.set(all.select(revision -> fits(revision, wanted)));
  }

  private static boolean fits(Revision revision, String wanted) {
    return (revision.name() + " " + revision.author() + " " + revision.message())
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }
}
