package io.seciot.desktop.standards;

import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.IxitTable.State;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** What a laboratory would test of a provision, and what it would be given to read. */
final class TestsPart {

  /** More values make a card that nobody reads; the document has them all. */
  private static final int MOST_VALUES = 12;

  private final Texts texts;
  private final Consumer<String> openQuestion;
  private final VBox root = new VBox(6);

  TestsPart(Texts texts, Consumer<String> openQuestion) {
    this.texts = texts;
    this.openQuestion = openQuestion;
  }

  Node node() {
    return root;
  }

  void show(LaboratoryTests tests) {
    root.getChildren().clear();
    if (tests.cases().isEmpty()) {
      return;
    }
    add(Paragraph.of(texts.get("standards.tests"), "detail-heading"));
    tests.cases().forEach(this::add);
    tests.tables().forEach(this::add);
  }

  private void add(ProvisionVerdict test) {
    String expected = test.why().getFirstOptional().map(Reason::sentence).orElse("");
    add(
        Paragraph.of(
            "•  " + test.provision().id() + "  " + test.provision().title() + ". " + expected,
            "detail-text"));
  }

  private void add(IxitTable table) {
    add(
        Paragraph.of(
            texts.get(
                "standards.ixit",
                table.id(),
                table.title(),
                table.count(State.FROM_MODEL),
                table.count(State.ASKED),
                table.count(State.BY_HAND)),
            "detail-note"));
    int left = MOST_VALUES;
    for (IxitTable.Entry entry : table.entries()) {
      for (IxitTable.Cell cell : entry.cells()) {
        if (left > 0 && cell.state() != State.BY_HAND) {
          left--;
          add(value(entry, cell));
        }
      }
    }
  }

  private Node value(IxitTable.Entry entry, IxitTable.Cell cell) {
    String question = cell.question();
    String place = entry.name() + ", " + cell.field();
    if (question == null || cell.state() == State.FROM_MODEL) {
      return Paragraph.of("    " + place + "  –  " + cell.value(), "detail-note");
    }
    Hyperlink ask = new Hyperlink(texts.get("standards.ixit.ask", place));
    ask.getStyleClass().add("detail-link");
    ask.setOnAction(event -> openQuestion.accept(question));
    return ask;
  }

  private void add(Node node) {
    root.getChildren().add(node);
  }
}
