package io.seciot.desktop.comments;

import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.focus.TabKey;
import io.seciot.desktop.listing.Listing;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The comments, the one that is read beside them, and below the list room for a new one. */
public final class CommentsView {

  private final CommentsViewModel model;
  private final Texts texts;
  private final Listing<CommentRow> list;
  private final TextArea text = new TextArea();
  private final SplitPane root;

  /**
   * Shows what this view model says.
   *
   * @param open told the id of an item or a finding that is to be gone to
   */
  public CommentsView(CommentsViewModel model, Texts texts, Consumer<String> open) {
    this.model = model;
    this.texts = texts;
    list =
        new Listing<CommentRow>(
                "comments-list",
                texts.get("comments.name"),
                model.selectedIdProperty(),
                CommentRow::id)
            .cells(() -> new CommentCell(texts));
    new EmptyState(
            "mdi2c-comment-text-outline",
            model.absenceProperty().map(why -> texts.get("comments.absent." + why)))
        .way(
            "comments-all",
            texts.get("comments.absent.all"),
            model.absenceProperty().map("settled"::equals),
            () -> model.onlyOpenProperty().set(false))
        .standIn(list.node());
    list.node()
        .setOnKeyPressed(event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model
                .selectedProperty()
                .get()
                .filter(CommentRow::isThere)
                .ifPresent(row -> open.accept(row.comment().about()));
            event.consume();
          }
        });
    VBox left = list.below();
    left.getChildren().add(composer());
    root = new SplitPane(left, new CommentDetail(model, texts, open).node());
    root.setDividerPositions(0.55);
    model.shownProperty().subscribe(list::show);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node list() {
    return list.node();
  }

  /** Leads the keyboard to the new comment. */
  public void write() {
    text.requestFocus();
  }

  private Node composer() {
    CheckBox onlyOpen = new CheckBox(texts.get("comments.only-open"));
    onlyOpen.setId("comments-only-open");
    onlyOpen.selectedProperty().bindBidirectional(model.onlyOpenProperty());
    Label subject = new Label();
    subject.setId("comment-subject");
    subject
        .textProperty()
        .bind(
            model
                .subjectProperty()
                .map(words ->
                    words.isEmpty()
                        ? texts.get("comments.select")
                        : texts.get("comments.about", words)));
    subject.getStyleClass().add("row-note");
    subject.setMinWidth(0);
    subject.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(subject, Priority.ALWAYS);
    HBox above = new HBox(10, subject, onlyOpen);
    text.setId("comment-text");
    text.setAccessibleText(texts.get("comments.text"));
    text.setPromptText(texts.get("comments.text"));
    text.setPrefRowCount(2);
    text.setWrapText(true);
    text.textProperty().bindBidirectional(model.textProperty());
    // Before the field makes a line of it.
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.write();
            event.consume();
          }
        });
    TabKey.leaves(text);
    HBox.setHgrow(text, Priority.ALWAYS);
    VBox box = new VBox(6, above, new HBox(8, text, signing()));
    box.getStyleClass().add("composer");
    return box;
  }

  private Node signing() {
    TextField by = new TextField();
    by.setId("comment-by");
    by.setAccessibleText(texts.get("comments.by"));
    by.setPromptText(texts.get("comments.by"));
    by.setPrefColumnCount(10);
    by.textProperty().bindBidirectional(model.byProperty());
    Button add = new Button(texts.get("comments.add"), new Icon("mdi2c-comment-plus-outline"));
    add.setId("comment-add");
    add.setMaxWidth(Double.MAX_VALUE);
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.disableProperty().bind(model.writableProperty().map(can -> !can));
    add.setOnAction(event -> model.write());
    VBox both = new VBox(6, by, add);
    both.setMinWidth(Region.USE_PREF_SIZE);
    return both;
  }
}
