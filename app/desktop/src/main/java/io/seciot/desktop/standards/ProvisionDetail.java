package io.seciot.desktop.standards;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One provision: what it asks, the verdict and why, what would settle it. */
final class ProvisionDetail {

  private final Texts texts;
  private final Consumer<String> openQuestion;
  private final Consumer<String> openFinding;
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);

  ProvisionDetail(
      StandardsViewModel model,
      Texts texts,
      Consumer<String> openQuestion,
      Consumer<String> openFinding) {
    this.texts = texts;
    this.openQuestion = openQuestion;
    this.openFinding = openFinding;
    content.getStyleClass().add("detail");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.selectedProperty().subscribe(this::show);
  }

  Region node() {
    return root;
  }

  private void show(Optional<ProvisionVerdict> chosen) {
    content.getChildren().clear();
    chosen.ifPresentOrElse(
        this::fill, () -> add(wrapped(texts.get("standards.choose"), "detail-note")));
  }

  private void fill(ProvisionVerdict verdict) {
    Label mark = new Label();
    VerdictMark.show(mark, verdict.verdict(), texts);
    add(wrapped(verdict.provision().id() + "  " + verdict.provision().title(), "detail-title"));
    add(mark);
    if (!verdict.provision().texts().summary().isEmpty()) {
      add(wrapped(verdict.provision().texts().summary(), "detail-text"));
    }
    add(wrapped(texts.get("standards.why"), "detail-heading"));
    for (Reason reason : verdict.why()) {
      add(wrapped("•  " + reason.sentence(), "detail-text"));
    }
    if (verdict.questions().notEmpty()) {
      add(wrapped(texts.get("standards.questions"), "detail-heading"));
      verdict
          .questions()
          .forEach(
              id -> add(link(texts.get("standards.answer", id), () -> openQuestion.accept(id))));
    }
    if (verdict.findings().notEmpty()) {
      add(wrapped(texts.get("standards.findings"), "detail-heading"));
      verdict.findings().forEach(id -> add(link(id, () -> openFinding.accept(id))));
    }
  }

  private void add(Node node) {
    content.getChildren().add(node);
  }

  private static Hyperlink link(String text, Runnable run) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(event -> run.run());
    return link;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
