package io.seciot.desktop.questions;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.inspector.Parts;
import io.seciot.desktop.listing.Listing;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Question;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The questions: one after the other, or a list with the chosen one beside it. */
public final class QuestionsView {

  private final QuestionsViewModel model;
  private final Listing<Question> list;
  private final QuestionCard card;
  private final BorderPane root = new BorderPane();

  /** Shows what this view model says. */
  public QuestionsView(
      QuestionsViewModel model, Parts parts, Terms terms, Texts texts, QuestionLinks links) {
    this.model = model;
    this.card = new QuestionCard(model, parts, terms, texts, links);
    this.list =
        new Listing<Question>(
                "questions-list",
                texts.get("questions.name"),
                model.selectedIdProperty(),
                Question::id)
            .cells(() -> new QuestionCell(model, texts));
    new EmptyState(
            "mdi2c-check-all",
            model.absenceProperty().map(why -> texts.get("questions.absent." + why)))
        .way(
            "questions-show-all",
            texts.get("questions.show-all"),
            model.absenceProperty().map("filter"::equals),
            model.filter()::clear)
        .standIn(list.node());
    list.node()
        .setOnKeyPressed(event -> {
          if (event.getCode() == KeyCode.ENTER) {
            card.enter();
            event.consume();
          }
        });
    Region foot = new QuestionFoot(model, texts).node();
    model
        .selectedProperty()
        .subscribe(question -> root.setBottom(question.isPresent() ? foot : null));
    root.setTop(new QuestionsBar(model, texts).node());
    VBox left = listSide(texts);
    model.oneByOneProperty().subscribe(one -> arrange(one, left));
    model.shownProperty().subscribe(list::show);
  }

  private VBox listSide(Texts texts) {
    CustomTextField search = new CustomTextField();
    search.setLeft(new Icon("mdi2m-magnify"));
    search.setPromptText(texts.get("questions.search"));
    search.setAccessibleText(texts.get("questions.search"));
    search.textProperty().bindBidirectional(model.filter().queryProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar = new HBox(search);
    bar.getStyleClass().add("filter-bar");
    return list.below(bar);
  }

  private void arrange(boolean oneByOne, Region left) {
    if (oneByOne) {
      root.setCenter(card.node());
      return;
    }
    SplitPane both = new SplitPane(left, card.node());
    both.setDividerPositions(0.45);
    root.setCenter(both);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts: at the list, or at the answers where one question is asked. */
  public Node entry() {
    return model.oneByOneProperty().get() ? card.first() : list.node();
  }
}
