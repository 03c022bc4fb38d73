package io.seciot.model.edit;

import io.seciot.model.Architecture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The only writer of a document: applies edits and undoes and redoes them without limit. Versions
 * share what did not change, so keeping them all is cheap. Not thread-safe.
 */
public final class History {

  private record Step(Edit edit, Architecture before, Architecture after) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private Architecture current;
  private Architecture saved;

  /** Starts with a model that counts as saved. */
  public History(Architecture start) {
    current = start;
    saved = start;
  }

  /** The model as it is now. */
  public Architecture current() {
    return current;
  }

  /**
   * Applies an edit and forgets what could be redone. An edit that changes nothing leaves no step.
   */
  public Architecture perform(Edit edit) {
    Architecture after = edit.apply(current);
    if (after.equals(current)) {
      return current;
    }
    Step last = done.peek();
    if (last != null && mayMerge() && edit.continues(last.edit())) {
      done.pop();
      if (!after.equals(last.before())) {
        done.push(new Step(edit, last.before(), after));
      }
    } else {
      done.push(new Step(edit, current, after));
    }
    undone.clear();
    current = after;
    return current;
  }

  /** What was saved or undone to stays a step of its own, so that undo leads there. */
  private boolean mayMerge() {
    return undone.isEmpty() && current != saved;
  }

  /** Takes the last edit back; does nothing where there is none. */
  public Architecture undo() {
    if (!done.isEmpty()) {
      Step step = done.pop();
      undone.push(step);
      current = step.before();
    }
    return current;
  }

  /** Makes the last undone edit again; does nothing where there is none. */
  public Architecture redo() {
    if (!undone.isEmpty()) {
      Step step = undone.pop();
      done.push(step);
      current = step.after();
    }
    return current;
  }

  /** What undo would take back. */
  public Optional<Description> undoable() {
    return Optional.ofNullable(done.peek()).map(step -> step.edit().description());
  }

  /** What redo would make again. */
  public Optional<Description> redoable() {
    return Optional.ofNullable(undone.peek()).map(step -> step.edit().description());
  }

  /** Remembers that the current model is what the file holds. */
  public void markSaved() {
    saved = current;
  }

  /** Whether the current model differs from what the file holds. */
  public boolean isModified() {
    return current != saved && !current.equals(saved);
  }
}
