package io.seciot.desktop.glossary;

import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Term;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.list.ImmutableList;

/** The terms that contain what is typed, and the one that is read. */
public final class GlossaryViewModel {

  private final Glossary glossary;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<Term>> shown;
  private final ReadOnlyObjectWrapper<Optional<Term>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Shows every term and reads none. */
  public GlossaryViewModel(Glossary glossary) {
    this.glossary = glossary;
    this.shown = new ReadOnlyObjectWrapper<>(glossary.terms());
    query.subscribe((before, now) -> search());
  }

  /** What is searched for in names and meanings. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The terms that are listed: those called so first, then those whose meaning has the words. */
  public ReadOnlyObjectProperty<ImmutableList<Term>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The term that is read. */
  public ReadOnlyObjectProperty<Optional<Term>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Reads this term; one that is not listed makes the search empty. */
  public void read(Term term) {
    if (!shown.get().contains(term)) {
      query.set("");
    }
    selected.set(Optional.of(term));
  }

  private void search() {
    String asked = lower(query.get().strip());
    ImmutableList<Term> all = glossary.terms();
    shown.set(
        all.select(term -> isCalled(term, label -> label.startsWith(asked)))
            .newWithAll(all.select(term -> isCalled(term, label -> label.contains(asked))))
            .newWithAll(all.select(term -> lower(term.definition()).contains(asked)))
            .distinct());
    selected.set(asked.isEmpty() ? Optional.empty() : shown.get().getFirstOptional());
  }

  private static boolean isCalled(Term term, Predicate<String> asked) {
    return term.labels().anySatisfy(label -> asked.test(lower(label)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
