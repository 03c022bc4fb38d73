package io.seciot.desktop.fixes;

import io.seciot.model.Fact;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Who says that a fix is done, since when, and what shows it; while that is being written. */
public final class DoneDraft {

  private final StringProperty evidence = new SimpleStringProperty("");
  private final StringProperty by = new SimpleStringProperty();
  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
  private final ObservableValue<String> obstacle =
      Bindings.createStringBinding(this::missing, evidence, by, date);

  DoneDraft(String by, LocalDate today) {
    this.by.set(by);
    this.date.set(today);
  }

  /** What shows that it is done: a test report, a document, a link. */
  public StringProperty evidenceProperty() {
    return evidence;
  }

  /** Who says so: a name or a role. */
  public StringProperty byProperty() {
    return by;
  }

  /** The day on which that was said; null while it is not given. */
  public ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  /** The name of what is missing: evidence, owner, date; empty for nothing. */
  public ObservableValue<String> obstacle() {
    return obstacle;
  }

  private String missing() {
    if (evidence.get().isBlank()) {
      return "evidence";
    }
    if (by.get().isBlank()) {
      return "owner";
    }
    return date.get() == null ? "date" : "";
  }

  /** The value as a fact with this source. */
  Fact fact(Value value) {
    return new Fact(
        value,
        new Source.Answered(
            new Signature(by.get().strip(), Objects.requireNonNull(date.get())),
            evidence.get().strip()));
  }
}
