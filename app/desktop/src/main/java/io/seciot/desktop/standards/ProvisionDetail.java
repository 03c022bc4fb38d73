package io.seciot.desktop.standards;

import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.questions.QuestionsViewModel;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.SourceWords;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.reasoning.Answers;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;

/** One provision: what it asks, the verdict and why, what would settle it, what breaks it. */
final class ProvisionDetail {

  /** More make a card that nobody reads; the questions of a standard can be asked one by one. */
  private static final int MOST_QUESTIONS = 6;

  private final StandardsViewModel model;
  private final QuestionsViewModel questions;
  private final Texts texts;
  private final Terms terms;
  private final ProvisionLinks links;
  private final TestsPart tests;
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);
  private String shown = "";

  ProvisionDetail(
      StandardsViewModel model,
      QuestionsViewModel questions,
      Terms terms,
      Texts texts,
      ProvisionLinks links) {
    this.terms = terms;
    this.model = model;
    this.questions = questions;
    this.texts = texts;
    this.links = links;
    this.tests = new TestsPart(texts, links.question());
    content.getStyleClass().add("detail");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.selectedProperty().subscribe(this::show);
    model.testsProperty().subscribe(tests::show);
  }

  Region node() {
    return root;
  }

  private void show(Optional<ProvisionVerdict> chosen) {
    content.getChildren().clear();
    String now = chosen.map(verdict -> verdict.provision().id()).orElse("");
    if (!now.equals(shown)) {
      shown = now;
      root.setVvalue(0);
    }
    chosen.ifPresentOrElse(
        this::fill, () -> add(Paragraph.of(texts.get("standards.choose"), "detail-note")));
  }

  private void fill(ProvisionVerdict verdict) {
    Label mark = new Label();
    VerdictMark.show(mark, verdict.verdict(), texts);
    add(terms.text(verdict.provision().id() + "  " + verdict.provision().title(), "detail-title"));
    add(mark);
    if (!verdict.provision().texts().summary().isEmpty()) {
      add(terms.text(verdict.provision().texts().summary(), "detail-text"));
    }
    if (model.isMapped()) {
      add(Paragraph.of(texts.get("standards.mapped"), "detail-note"));
    }
    add(Paragraph.of(texts.get("standards.why"), "detail-heading"));
    verdict.why().forEach(reason -> add(reason(reason)));
    missing(verdict);
    terms
        .words(texts.get("glossary.words"), inLinks(verdict))
        .ifPresent(content.getChildren()::add);
    findings(verdict);
    add(tests.node());
  }

  private Node reason(Reason reason) {
    String item = reason.item();
    String sentence =
        reason.source() == null || reason.property() == null
            ? reason.sentence()
            : texts.get(
                "standards.reason",
                reason.sentence(),
                SourceWords.of(reason.source(), part -> part, texts));
    if (item == null) {
      return terms.text("•  " + sentence, "detail-text");
    }
    return link(sentence, () -> links.fact().show(item, Optional.ofNullable(reason.property())));
  }

  /** What a press leads elsewhere from cannot explain its words itself. */
  private ImmutableList<String> inLinks(ProvisionVerdict verdict) {
    ImmutableList<String> asked =
        verdict
            .questions()
            .take(MOST_QUESTIONS)
            .collect(id -> questions.question(id).map(Question::text).orElse(""));
    return verdict
        .why()
        .select(reason -> reason.item() != null)
        .collect(Reason::sentence)
        .newWithAll(asked);
  }

  private void missing(ProvisionVerdict verdict) {
    if (verdict.questions().isEmpty()) {
      return;
    }
    add(Paragraph.of(texts.get("standards.questions"), "detail-heading"));
    verdict
        .questions()
        .take(MOST_QUESTIONS)
        .forEach(id -> questions.question(id).ifPresent(this::question));
    int more = verdict.questions().size() - MOST_QUESTIONS;
    if (more > 0) {
      add(Paragraph.of(texts.get("standards.questions.more", more), "detail-note"));
    }
  }

  private void question(Question question) {
    add(link(question.text(), () -> links.question().accept(question.id())));
    FlowPane answers = new FlowPane(6, 4);
    Answers.offered(question.property())
        .reject(value -> value instanceof Value.Texts)
        .forEach(value -> answers.getChildren().add(answer(question, value)));
    if (!answers.getChildren().isEmpty()) {
      add(answers);
    }
  }

  private Button answer(Question question, Value value) {
    Property property = question.property();
    String label =
        value instanceof Value.Flag(boolean flag)
            ? texts.get(flag ? "value.yes" : "value.no")
            : property.display(value);
    Button button = new Button(label);
    button.getStyleClass().add("small");
    button.setAccessibleText(question.text() + " " + label);
    button.setOnAction(event -> questions.answer(question, value));
    return button;
  }

  private void findings(ProvisionVerdict verdict) {
    if (verdict.findings().isEmpty()) {
      return;
    }
    add(Paragraph.of(texts.get("standards.findings"), "detail-heading"));
    verdict
        .findings()
        .forEach(id ->
            add(
                link(
                    model.finding(id).map(ProvisionDetail::name).orElse(id),
                    () -> links.finding().accept(id))));
  }

  private static String name(Finding finding) {
    return finding.explanation().title() + ": " + finding.focus().name();
  }

  private void add(Node node) {
    content.getChildren().add(node);
  }

  private static Hyperlink link(String text, Runnable run) {
    Hyperlink link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.getStyleClass().add("detail-link");
    link.setOnAction(event -> run.run());
    return link;
  }
}
