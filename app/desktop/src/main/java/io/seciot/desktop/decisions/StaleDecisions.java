package io.seciot.desktop.decisions;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Decision;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** Decisions whose finding is no longer there; they are kept until someone forgets them. */
public final class StaleDecisions {

  private static final int SHOWN = 5;

  private final DecisionsViewModel model;
  private final Texts texts;
  private final VBox root = new VBox(4);

  /**
   * @param wanted whether decisions are looked at
   */
  public StaleDecisions(DecisionsViewModel model, ObservableValue<Boolean> wanted, Texts texts) {
    this.model = model;
    this.texts = texts;
    root.getStyleClass().add("stale");
    root.visibleProperty()
        .bind(
            wanted.flatMap(
                yes -> model.staleProperty().map(decisions -> yes && decisions.notEmpty())));
    root.managedProperty().bind(root.visibleProperty());
    model.staleProperty().subscribe(this::show);
  }

  /** The list. */
  public Region node() {
    return root;
  }

  private void show(ImmutableList<Decision> decisions) {
    root.getChildren().setAll(note(texts.get("decision.stale", decisions.size())));
    decisions.take(SHOWN).forEach(decision -> root.getChildren().add(row(decision)));
  }

  private HBox row(Decision decision) {
    Label what = note(decision.finding() + "  ·  " + model.summary(decision));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    Button forget = new Button(texts.get("decision.forget"));
    forget.getStyleClass().add("small");
    forget.setMinWidth(Region.USE_PREF_SIZE);
    forget.setOnAction(event -> model.forget(decision));
    return new HBox(8, what, forget);
  }

  private static Label note(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("row-note");
    label.setMinWidth(0);
    return label;
  }
}
