package io.seciot.desktop.questions;

import io.seciot.desktop.focus.Inside;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.inspector.Parts;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Source;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** One question in plain words, its answers, and what hangs on it. */
final class QuestionCard {

  private static final int MOST_LINKS = 8;

  private final QuestionsViewModel model;
  private final Parts parts;
  private final Terms terms;
  private final Texts texts;
  private final QuestionLinks links;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private final VBox answers = new VBox();
  private final ScrollPane answersScroll = new ScrollPane(answers);
  private final HBox root = new HBox(scroll);
  private @Nullable AnswerControls controls;

  QuestionCard(
      QuestionsViewModel model, Parts parts, Terms terms, Texts texts, QuestionLinks links) {
    this.terms = terms;
    this.model = model;
    this.parts = parts;
    this.texts = texts;
    this.links = links;
    content.getStyleClass().add("detail");
    answers.getStyleClass().add("detail");
    fit(scroll);
    fit(answersScroll);
    answersScroll.prefWidthProperty().bind(root.widthProperty().multiply(0.5));
    scroll.prefWidthProperty().bind(root.widthProperty().multiply(0.5));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressNumber);
    model.selectedProperty().subscribe(this::show);
    model.shownProperty().subscribe(this::showWhereNothingIsAsked);
    model.oneByOneProperty().subscribe(() -> show(model.selectedProperty().get()));
    model
        .effectsProperty()
        .subscribe(effects -> {
          if (controls != null) {
            controls.show(effects);
          }
        });
  }

  private static void fit(ScrollPane scroll) {
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(0);
    HBox.setHgrow(scroll, Priority.ALWAYS);
  }

  Region node() {
    return root;
  }

  /** Goes to the first answer. */
  void enter() {
    first().requestFocus();
  }

  /** The first answer, or what leads to one. */
  Node first() {
    return Inside.firstControl(answers)
        .or(() -> Inside.firstControl(content))
        .map(Node.class::cast)
        .orElse(scroll);
  }

  private void pressNumber(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (controls != null && plain && !(event.getTarget() instanceof TextInputControl)) {
      String text = event.getText();
      if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
        controls.press(text.charAt(0) - '0');
        event.consume();
      }
    }
  }

  /** Who answers with the keyboard stays at the answers when the next question comes up. */
  private void show(Optional<Question> question) {
    boolean answering = Inside.hasFocus(root);
    content.getChildren().clear();
    answers.getChildren().clear();
    controls = null;
    scroll.setVvalue(0);
    answersScroll.setVvalue(0);
    question.ifPresentOrElse(this::fill, this::fillWithoutQuestion);
    arrange(question.isPresent() && model.oneByOneProperty().get());
    if (answering) {
      Platform.runLater(this::enter);
    }
  }

  private void showWhereNothingIsAsked() {
    if (model.selectedProperty().get().isEmpty()) {
      show(Optional.empty());
    }
  }

  /** Where there is room, the answers stand beside the question; else they follow it. */
  private void arrange(boolean beside) {
    if (beside) {
      root.getChildren().setAll(scroll, answersScroll);
    } else {
      root.getChildren().setAll(scroll);
    }
  }

  private void fill(Question asked) {
    AnswerControls made = new AnswerControls(model, asked, parts, texts);
    controls = made;
    String section = asked.property().texts().section();
    String about = section.isEmpty() ? "" : "  ·  " + section;
    content
        .getChildren()
        .addAll(
            Paragraph.of(asked.item().name() + about, "detail-note"),
            terms.text(asked.text(), "question-title"),
            terms.text(asked.property().texts().help(), "detail-text"));
    stated(asked);
    (model.oneByOneProperty().get() ? answers : content).getChildren().add(made.node());
    made.show(model.effectsProperty().get());
    content.getChildren().add(Paragraph.of(why(asked), "detail-note"));
    findings(model.findings(asked));
    provisions(model.provisions(asked));
  }

  private void stated(Question asked) {
    model
        .stated(asked)
        .ifPresent(fact ->
            content
                .getChildren()
                .add(
                    Paragraph.of(
                        fact.source() instanceof Source.Answered answered
                            ? texts.get(
                                answered.evidence() == null
                                    ? "questions.answered"
                                    : "questions.answered.evidence",
                                asked.property().display(fact.value()),
                                answered.signature().by(),
                                texts.day(answered.signature().on()),
                                answered.evidence() == null ? "" : answered.evidence())
                            : texts.get("questions.stated", asked.property().display(fact.value())),
                        "question-stated")));
  }

  /** Why it is asked, and why now. */
  private String why(Question asked) {
    ImmutableList<QuestionPool.Place> places = model.provisions(asked);
    int mandatory = places.count(p -> p.verdict().provision().level() == ProvisionLevel.MANDATORY);
    if (asked.findings().isEmpty() && places.isEmpty()) {
      return texts.get("questions.why.nothing");
    }
    return texts.get("questions.why", asked.findings().size(), places.size(), mandatory);
  }

  private void findings(ImmutableList<Finding> findings) {
    FlowPane row = new FlowPane(10, 2);
    findings
        .take(MOST_LINKS)
        .forEach(finding ->
            row.getChildren()
                .add(
                    link(
                        finding.explanation().title(),
                        "mdi2a-alert-outline",
                        () -> links.finding().accept(finding.id()))));
    addUnlessEmpty(row);
  }

  private void provisions(ImmutableList<QuestionPool.Place> places) {
    FlowPane row = new FlowPane(10, 2);
    places
        .take(MOST_LINKS)
        .forEach(place ->
            row.getChildren()
                .add(
                    link(
                        place.standard().standard().title()
                            + " "
                            + place.verdict().provision().id(),
                        "mdi2c-clipboard-check-outline",
                        () ->
                            links
                                .provision()
                                .accept(
                                    place.standard().standard().id(),
                                    place.verdict().provision().id()))));
    addUnlessEmpty(row);
  }

  private void addUnlessEmpty(FlowPane row) {
    if (!row.getChildren().isEmpty()) {
      content.getChildren().add(row);
    }
  }

  private static Hyperlink link(String text, String icon, Runnable run) {
    Hyperlink link = new Hyperlink(text, new Icon(icon));
    link.getStyleClass().add("detail-link");
    link.setOnAction(event -> run.run());
    return link;
  }

  private void fillWithoutQuestion() {
    int aside = model.aside();
    int asked = model.shownProperty().get().size() - aside;
    if (asked > 0) {
      ending(
          texts.get("questions.begin", asked),
          texts.get(model.oneByOneProperty().get() ? "questions.begin.help" : "questions.choose"),
          "questions.start",
          model::start);
    } else if (aside > 0) {
      ending(
          texts.get("questions.only-aside", aside),
          texts.get("questions.only-aside.help"),
          "questions.ask-again",
          model::askAgain);
    } else if (model.progressProperty().get().open() > 0) {
      ending(
          texts.get("questions.none-fits"),
          texts.get("questions.none-fits.help", model.progressProperty().get().open()),
          "questions.show-all",
          model.filter()::clear);
    } else if (model.absenceProperty().getValue().equals("draw")) {
      ending(texts.get("questions.draw"), texts.get("questions.absent.draw"), "", () -> {});
    } else {
      ending(texts.get("questions.done"), texts.get("questions.done.help"), "", () -> {});
    }
  }

  private void ending(String title, String help, String button, Runnable run) {
    content
        .getChildren()
        .addAll(Paragraph.of(title, "question-title"), Paragraph.of(help, "detail-text"));
    if (!button.isEmpty()) {
      Button go = new Button(texts.get(button));
      go.setId("questions-go");
      go.getStyleClass().add("accent");
      go.setOnAction(event -> run.run());
      content.getChildren().add(go);
    }
  }
}
