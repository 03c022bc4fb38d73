package io.seciot.desktop.recovery;

import io.seciot.desktop.file.Background;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.eclipse.collections.impl.factory.Lists;

/** What earlier runs left behind, and what the user wants to do with it. */
public final class RecoveryViewModel {

  private static final Journals.Found NOTHING =
      new Journals.Found(Lists.immutable.empty(), Lists.immutable.empty());

  private final Journals journals;
  private final Background background;
  private final Consumer<Throwable> crash;
  private final ReadOnlyObjectWrapper<Journals.Found> found = new ReadOnlyObjectWrapper<>(NOTHING);

  /**
   * @param crash told when looking fails, on the thread of the screen
   */
  public RecoveryViewModel(Journals journals, Background background, Consumer<Throwable> crash) {
    this.journals = journals;
    this.background = background;
    this.crash = crash;
  }

  /** What can be restored, and what cannot. */
  public ReadOnlyObjectProperty<Journals.Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return found.get().works().isEmpty() && found.get().refused().isEmpty();
  }

  /** Looks for what earlier runs left behind, beside. */
  public void look() {
    background.run(journals::lookForAbandoned, found::set, crash::accept);
  }

  /** Takes it as a document of this run, whose journal goes on. */
  public DocumentJournal restore(AbandonedWork work) {
    takeOff(work);
    return journals.adopt(work);
  }

  /** Deletes it. */
  public void discard(AbandonedWork work) {
    takeOff(work);
    journals.discard(work);
  }

  /** Offers it again at the next start. */
  public void leave() {
    found.set(NOTHING);
  }

  private void takeOff(AbandonedWork work) {
    found.set(new Journals.Found(found.get().works().newWithout(work), found.get().refused()));
  }
}
