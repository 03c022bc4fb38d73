package io.seciot.desktop.recovery;

import io.seciot.desktop.TestModels;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A process that edits until it is killed, and says each edit that it has made. */
final class EditingProcess {

  private EditingProcess() {}

  public static void main(String[] arguments) {
    Journals journals =
        new Journals(Path.of(arguments[0]), Throwable::printStackTrace, Duration.ofMillis(1));
    DocumentJournal journal = journals.begin();
    Architecture model = TestModels.home();
    for (int edits = 1; edits < 1_000_000; edits++) {
      model = model.with(Element.of("added-" + edits, "hub", "Hub " + edits));
      journal.keep(new UnsavedWork(model, null, null, edits, Instant.now()));
      System.out.println(edits);
    }
  }
}
