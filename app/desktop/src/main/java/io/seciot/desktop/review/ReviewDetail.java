package io.seciot.desktop.review;

import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One difference in full, with the way to what it is about. */
final class ReviewDetail {

  private final Texts texts;
  private final Consumer<ReviewEntry> open;
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);

  ReviewDetail(ReviewViewModel model, Texts texts, Consumer<ReviewEntry> open) {
    this.texts = texts;
    this.open = open;
    content.getStyleClass().add("detail");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.selectedProperty().subscribe(this::show);
  }

  Region node() {
    return root;
  }

  private void show(Optional<ReviewEntry> selected) {
    content.getChildren().clear();
    selected.ifPresentOrElse(
        this::fill,
        () -> content.getChildren().add(Paragraph.of(texts.get("review.choose"), "detail-note")));
  }

  private void fill(ReviewEntry entry) {
    Label mark = new Label();
    ReviewCell.show(mark, entry.sort(), texts);
    content.getChildren().setAll(mark, Paragraph.of(entry.title(), "detail-title"));
    entry.lines().forEach(line -> content.getChildren().add(Paragraph.of(line, "detail-text")));
    if (canBeOpened(entry.sort())) {
      Button go = new Button(texts.get("review.go"), new Icon("mdi2a-arrow-right"));
      go.setId("review-go");
      go.getStyleClass().add("small");
      go.setOnAction(event -> open.accept(entry));
      content.getChildren().add(go);
    } else {
      content.getChildren().add(Paragraph.of(texts.get("review.only-before"), "detail-note"));
    }
  }

  /** What is gone cannot be gone to. */
  private static boolean canBeOpened(ReviewEntry.Sort sort) {
    return switch (sort) {
      case ADDED, CHANGED, FINDING_NEW, FINDING_CHANGED, VERDICT, COMMENT_NEW, COMMENT_CHANGED ->
          true;
      case REMOVED, FINDING_GONE, STALE -> false;
    };
  }
}
