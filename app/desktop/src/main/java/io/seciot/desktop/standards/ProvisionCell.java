package io.seciot.desktop.standards;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.ontology.analysis.ProvisionVerdict;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A section or a provision as a row of the list. */
final class ProvisionCell extends WrappingCell<ProvisionRow> {

  private final Texts texts;
  private final Label mark = new Label();
  private final Label title = words("row-title");
  private final Label status = words("row-note");
  private final Label heading = new Label();
  private final HBox row;

  ProvisionCell(Texts texts) {
    this.texts = texts;
    heading.getStyleClass().add("section-heading");
    VBox words = new VBox(title, status);
    words.setMinWidth(0);
    row = new HBox(10, mark, words);
    row.getStyleClass().add("list-row");
  }

  @Override
  protected void updateItem(@Nullable ProvisionRow shown, boolean empty) {
    super.updateItem(shown, empty);
    setText(null);
    if (empty || shown == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (shown) {
      case ProvisionRow.Heading section -> show(section);
      case ProvisionRow.Entry entry -> show(entry.verdict());
    }
  }

  private void show(ProvisionRow.Heading section) {
    String name = (section.section().number() + "  " + section.section().title()).strip();
    heading.setText(name + "  (" + section.provisions() + ")");
    setAccessibleText(heading.getText());
    setGraphic(heading);
  }

  private void show(ProvisionVerdict verdict) {
    VerdictMark.show(mark, verdict.verdict(), texts);
    title.setText(verdict.provision().id() + "  " + verdict.provision().title());
    status.setText(StatusWords.of(verdict.provision().status(), texts));
    setAccessibleText(String.join(", ", mark.getText(), title.getText(), status.getText()));
    setGraphic(row);
  }
}
