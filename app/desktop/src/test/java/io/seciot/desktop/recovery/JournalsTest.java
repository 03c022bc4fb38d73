package io.seciot.desktop.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalsTest {

  private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir Path folder;

  @Test
  void whatWasNotSavedIsOfferedToTheNextRun() throws IOException {
    UnsavedWork work = work(3, folder.resolve("home.seciot.json"));
    endWith(work);

    Journals next = journals();
    Journals.Found found = next.lookForAbandoned();

    assertThat(found.works().collect(AbandonedWork::work)).containsExactly(work);
    assertThat(found.refused()).isEmpty();
    next.close();
  }

  @Test
  void neverSavedWorkIsKeptToo() throws IOException {
    UnsavedWork work = work(1, null);
    endWith(work);

    assertThat(offered()).containsExactly(work);
  }

  @Test
  void ofSeveralEditsTheLastCounts() throws IOException {
    Journals run = journals();
    DocumentJournal journal = run.begin();
    for (int edits = 1; edits <= 50; edits++) {
      journal.keep(work(edits, null));
    }
    run.close();

    assertThat(offered()).containsExactly(work(50, null));
  }

  @Test
  void whatWasSavedOrClosedLeavesNothing() throws IOException {
    Journals run = journals();
    DocumentJournal journal = run.begin();
    journal.keep(work(1, null));
    journal.forget();
    run.close();

    assertThat(offered()).isEmpty();
    assertThat(everything()).isEmpty();
  }

  @Test
  void theLatestComesFirst() throws IOException {
    endWith(work(1, null));
    endWith(work(2, null));

    assertThat(offered()).containsExactly(work(2, null), work(1, null));
  }

  @Test
  void workOfARunThatGoesOnIsNotOffered() throws IOException {
    Journals running = journals();
    DocumentJournal journal = running.begin();
    journal.keep(work(1, null));

    assertThat(offered()).isEmpty();
    running.close();
    assertThat(offered()).containsExactly(work(1, null));
  }

  @Test
  void whatIsLeftForLaterIsOfferedAgain() throws IOException {
    endWith(work(1, null));

    assertThat(offered()).hasSize(1);
    assertThat(offered()).hasSize(1);
  }

  @Test
  void restoredWorkStaysInTheJournalUntilItIsSaved() throws IOException {
    endWith(work(1, null));
    Journals next = journals();
    AbandonedWork abandoned = next.lookForAbandoned().works().getOnly();
    next.adopt(abandoned);
    next.close();
    assertThat(offered()).containsExactly(work(1, null));

    Journals third = journals();
    DocumentJournal journal = third.adopt(third.lookForAbandoned().works().getOnly());
    journal.forget();
    third.close();
    assertThat(offered()).isEmpty();
    assertThat(everything()).isEmpty();
  }

  @Test
  void discardedWorkIsGone() throws IOException {
    endWith(work(1, null));
    Journals next = journals();
    next.discard(next.lookForAbandoned().works().getOnly());
    next.close();

    assertThat(offered()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "no journal\n{}", "{\"seciotJournal\":2}\n{}", "[1]\n", "{}\n{}"})
  void foreignFilesAreRefusedAndPutAside(String content) throws IOException {
    Path session = Files.createDirectories(folder.resolve("session"));
    Files.writeString(session.resolve("x.journal"), content);

    Journals run = journals();
    Journals.Found found = run.lookForAbandoned();
    run.close();

    assertThat(found.works()).isEmpty();
    assertThat(found.refused().getOnly())
        .hasMessageStartingWith("x.journal: this unsaved work cannot be");
    assertThat(run.aside().resolve("x.journal")).hasContent(content);
    assertThat(session).doesNotExist();
  }

  @Test
  void aChangedByteIsNoticedAndTheOthersAreOffered() throws IOException {
    endWith(work(1, null));
    Path journal =
        everything().stream().filter(f -> f.toString().endsWith("l")).toList().getFirst();
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length - 20] ^= 1;
    Files.write(journal, bytes);
    endWith(work(2, null));

    Journals run = journals();
    Journals.Found found = run.lookForAbandoned();
    run.close();

    assertThat(found.works().collect(AbandonedWork::work)).containsExactly(work(2, null));
    assertThat(found.refused().getOnly()).hasMessageContaining("it is damaged");
    assertThat(run.aside().resolve(journal.getFileName())).hasBinaryContent(bytes);
  }

  @Test
  void saysOnceThatEditsCannotBeKept() throws IOException {
    Path taken = Files.writeString(folder.resolve("a-file"), "x", StandardCharsets.UTF_8);
    List<IOException> told = Lists.mutable.empty();
    Journals run = new Journals(taken.resolve("journal"), told::add, Duration.ZERO);
    run.begin().keep(work(1, null));
    run.begin().keep(work(2, null));
    run.close();

    assertThat(told).hasSize(1);
  }

  private Journals journals() {
    return new Journals(
        folder,
        problem -> {
          throw new AssertionError(problem);
        },
        Duration.ZERO);
  }

  /** A run that ends as after a crash: what it has written stays. */
  private void endWith(UnsavedWork work) {
    Journals run = journals();
    run.begin().keep(work);
    run.close();
  }

  private List<UnsavedWork> offered() throws IOException {
    Journals run = journals();
    List<UnsavedWork> works =
        run.lookForAbandoned().works().collect(AbandonedWork::work).castToList();
    run.close();
    return works;
  }

  private List<Path> everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static UnsavedWork work(int edits, @Nullable Path file) {
    Architecture model = TestModels.home();
    for (int i = 0; i < edits; i++) {
      model = model.with(Element.of("added-" + i, "hub", "Hub " + i));
    }
    return new UnsavedWork(
        model, file, file == null ? null : "a1b2", edits, FIRST.plusSeconds(edits));
  }
}
