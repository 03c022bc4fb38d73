package io.seciot.desktop.comments;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.decisions.DecisionsViewModel.Author;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Comment;
import io.seciot.model.Extras;
import io.seciot.model.Item;
import io.seciot.model.Signature;
import io.seciot.model.edit.CommentEdits;
import io.seciot.ontology.analysis.Finding;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The comments of the model, the one that is read, and what is being written. */
public final class CommentsViewModel {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final Author author;
  private final Supplier<String> ids;
  private final Texts texts;
  private final BooleanProperty onlyOpen = new SimpleBooleanProperty(true);
  private final StringProperty selectedId = new SimpleStringProperty("");
  private final StringProperty about = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty reply = new SimpleStringProperty("");
  private final StringProperty by;
  private final ReadOnlyObjectWrapper<ImmutableList<CommentRow>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<CommentRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Follows the comments of this document.
   *
   * @param author whom the user is called, unless they type something else
   * @param ids makes the id of each new comment
   */
  public CommentsViewModel(
      EditorViewModel editor,
      AnalysisViewModel analysis,
      Author author,
      Supplier<String> ids,
      Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.author = author;
    this.ids = ids;
    this.texts = texts;
    this.by = new SimpleStringProperty(author.name().get());
    editor.modelProperty().subscribe(now -> follow());
    analysis.analysisProperty().subscribe(now -> follow());
    onlyOpen.subscribe((before, now) -> follow());
    selectedId.subscribe((before, now) -> read());
    editor.selectionProperty().subscribe(now -> aim());
  }

  /** Whether only what is still to be settled is listed. */
  public BooleanProperty onlyOpenProperty() {
    return onlyOpen;
  }

  /** The comments that are listed, the latest first. */
  public ReadOnlyObjectProperty<ImmutableList<CommentRow>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why no comment is listed, as keys of texts name it. */
  public ObservableValue<String> absenceProperty() {
    return editor.modelProperty().map(now -> now.comments().isEmpty() ? "none" : "settled");
  }

  /** Id of the comment that is read; empty for none. */
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /** The comment that is read. */
  public ReadOnlyObjectProperty<Optional<CommentRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** How many are still to be settled. */
  public ObservableValue<Integer> openCountProperty() {
    return editor.modelProperty().map(now -> now.comments().count(Comment::isOpen));
  }

  /** Id of the item or finding that a new comment would be about; empty for none. */
  public StringProperty aboutProperty() {
    return about;
  }

  /** What a new comment would be about, in words; empty for nothing. */
  public ObservableValue<String> subjectProperty() {
    return Bindings.createStringBinding(
        () -> about.get().isEmpty() ? "" : subject(about.get()).orElse(about.get()),
        about,
        editor.modelProperty());
  }

  /** A new comment while it is written. */
  public StringProperty textProperty() {
    return text;
  }

  /** An answer to the comment that is read, while it is written. */
  public StringProperty replyProperty() {
    return reply;
  }

  /** Who writes; begins with the name of the settings. */
  public StringProperty byProperty() {
    return by;
  }

  /** Whether a new comment can be added. */
  public ObservableValue<Boolean> writableProperty() {
    return Bindings.createBooleanBinding(
        () -> !about.get().isEmpty() && isText(text.get()) && !by.get().isBlank(), about, text, by);
  }

  /** Whether the answer can be given. */
  public ObservableValue<Boolean> answerableProperty() {
    return Bindings.createBooleanBinding(
        () -> selected.get().isPresent() && isText(reply.get()) && !by.get().isBlank(),
        selected,
        reply,
        by);
  }

  private static boolean isText(String written) {
    return !written.isBlank() && written.strip().length() <= Comment.MOST_CHARACTERS;
  }

  /** Begins a comment on an item or a finding. */
  public void begin(String id) {
    about.set(id);
  }

  /** Adds the new comment and reads it. */
  public void write() {
    if (!writableProperty().getValue()) {
      return;
    }
    Comment comment = Comment.of(ids.get(), about.get(), signature(), text.get().strip());
    text.set("");
    selectedId.set(comment.id());
    editor.perform(new CommentEdits.Write(comment));
  }

  /** Gives the answer. */
  public void answer() {
    if (!answerableProperty().getValue()) {
      return;
    }
    Comment.Reply said =
        new Comment.Reply(ids.get(), signature(), reply.get().strip(), Extras.NONE);
    reply.set("");
    selected.get().ifPresent(row -> editor.perform(new CommentEdits.Answer(row.comment(), said)));
  }

  /** Resolves the comment that is read, or opens it again. */
  public void settle() {
    selected
        .get()
        .map(CommentRow::comment)
        .ifPresent(comment ->
            editor.perform(
                new CommentEdits.Settle(
                    comment, comment.isOpen() ? Comment.State.RESOLVED : Comment.State.OPEN)));
  }

  /** Deletes the comment that is read, with all that was said to it. */
  public void delete() {
    selected
        .get()
        .map(CommentRow::comment)
        .ifPresent(comment -> editor.perform(new CommentEdits.Delete(comment)));
  }

  private Signature signature() {
    return new Signature(by.get().strip(), author.today().get());
  }

  /** What somebody has begun to write stays about what it was begun about. */
  private void aim() {
    if (text.get().isBlank()) {
      about.set(editor.selectedItem().map(Item::id).orElse(""));
    }
  }

  private void follow() {
    shown.set(
        editor
            .model()
            .comments()
            .toList()
            .select(comment -> isListed(comment))
            .collect(this::row)
            .toReversed()
            .toImmutable());
    read();
  }

  /** The one that is read stays in sight when it is resolved, to be opened again. */
  private boolean isListed(Comment comment) {
    return comment.isOpen() || !onlyOpen.get() || comment.id().equals(selectedId.get());
  }

  private CommentRow row(Comment comment) {
    Optional<String> subject = subject(comment.about());
    return new CommentRow(
        comment,
        subject.orElseGet(() -> texts.get("comments.gone", comment.about())),
        subject.isPresent());
  }

  private Optional<String> subject(String id) {
    return editor
        .model()
        .item(id)
        .map(Item::name)
        .or(() -> analysis.analysis().finding(id).map(this::words));
  }

  private String words(Finding finding) {
    return texts.get("comments.finding", finding.explanation().title(), finding.focus().name());
  }

  private void read() {
    selected.set(shown.get().detectOptional(row -> row.id().equals(selectedId.get())));
  }
}
