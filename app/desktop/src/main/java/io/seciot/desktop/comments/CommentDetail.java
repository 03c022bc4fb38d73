package io.seciot.desktop.comments;

import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Comment;
import io.seciot.model.Signature;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One comment in full with what was said to it, and what can be done with it. */
final class CommentDetail {

  private final CommentsViewModel model;
  private final Texts texts;
  private final Consumer<String> open;
  private final VBox content = new VBox();
  private final TextField reply = new TextField();
  private final FlowPane buttons = new FlowPane(6, 6);
  private final ScrollPane scroll = new ScrollPane(content);
  private final VBox root;

  CommentDetail(CommentsViewModel model, Texts texts, Consumer<String> open) {
    this.model = model;
    this.texts = texts;
    this.open = open;
    content.getStyleClass().add("detail");
    reply.setId("comment-reply");
    reply.setPromptText(texts.get("comments.reply"));
    reply.setAccessibleText(texts.get("comments.reply"));
    reply.textProperty().bindBidirectional(model.replyProperty());
    reply.setOnAction(event -> model.answer());
    HBox.setHgrow(reply, Priority.ALWAYS);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button answer = button("comment-answer", "comments.answer", "mdi2r-reply", model::answer);
    answer.disableProperty().bind(model.answerableProperty().map(can -> !can));
    answer.setMinWidth(Region.USE_PREF_SIZE);
    HBox saying = new HBox(8, reply, answer);
    VBox foot = new VBox(6, saying, buttons);
    foot.getStyleClass().add("composer");
    foot.visibleProperty().bind(model.selectedProperty().map(Optional::isPresent));
    foot.managedProperty().bind(foot.visibleProperty());
    root = new VBox(scroll, foot);
    model.selectedProperty().subscribe(this::show);
  }

  Region node() {
    return root;
  }

  private void show(Optional<CommentRow> selected) {
    content.getChildren().clear();
    selected.ifPresentOrElse(
        this::fill,
        () -> content.getChildren().add(Paragraph.of(texts.get("comments.choose"), "detail-note")));
  }

  private void fill(CommentRow row) {
    Comment comment = row.comment();
    Label mark = new Label();
    CommentCell.show(mark, comment, texts);
    content
        .getChildren()
        .setAll(
            mark,
            Paragraph.of(row.subject(), "detail-title"),
            said(comment.signature(), comment.text()));
    comment
        .replies()
        .forEachValue(reply -> content.getChildren().add(said(reply.signature(), reply.text())));
    offer(row);
  }

  private Node said(Signature signature, String text) {
    Label who = new Label(texts.get("decision.signed", signature.by(), texts.day(signature.on())));
    who.getStyleClass().add("row-note");
    VBox both = new VBox(2, who, Paragraph.of(text, "detail-text"));
    both.getStyleClass().add("fix-card");
    return both;
  }

  private void offer(CommentRow row) {
    buttons
        .getChildren()
        .setAll(
            row.comment().isOpen()
                ? button("comment-settle", "comments.resolve", "mdi2c-check", model::settle)
                : button("comment-settle", "comments.reopen", "mdi2r-restore", model::settle));
    if (row.isThere()) {
      buttons
          .getChildren()
          .add(
              button(
                  "comment-go",
                  "review.go",
                  "mdi2a-arrow-right",
                  () -> open.accept(row.comment().about())));
    }
    buttons
        .getChildren()
        .add(button("comment-delete", "comments.delete", "mdi2t-trash-can-outline", model::delete));
  }

  private Button button(String id, String words, String icon, Runnable run) {
    Button button = new Button(texts.get(words), new Icon(icon));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(event -> run.run());
    return button;
  }
}
