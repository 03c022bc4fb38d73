package io.seciot.interchange.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.model.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

  private static final String MODEL = "{\"seciot\": 1, \"product\": {\"name\": \"%s\"}}";

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private Git git;

  @BeforeEach
  void makeRepository() throws Exception {
    Quiet.install();
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    file = Files.createDirectories(folder.resolve("models")).resolve("lock.seciot.json");
    Files.writeString(folder.resolve("readme.txt"), "Models");
    commit("Start", 1);
    save("First", 2);
    git.tag().setName("v1").setMessage("Version 1").call();
    Files.writeString(folder.resolve("readme.txt"), "Our models");
    commit("Say whose", 3);
    save("Second", 4);
  }

  @AfterEach
  void closeRepository() {
    git.close();
  }

  private RevCommit save(String name, int day) throws Exception {
    Files.writeString(file, MODEL.formatted(name), UTF_8);
    return commit("Draw " + name, day);
  }

  private RevCommit commit(String message, int day) throws Exception {
    git.add().addFilepattern(".").call();
    PersonIdent ada =
        new PersonIdent(
            "Ada",
            "ada@example.org",
            Instant.parse("2026-01-0" + day + "T10:00:00Z"),
            ZoneOffset.UTC);
    return git.commit().setMessage(message).setAuthor(ada).setCommitter(ada).setSign(false).call();
  }

  private String name(String revision) throws ProblemException {
    try (GitHistory history = GitHistory.of(file)) {
      return history.read(revision).product().name();
    }
  }

  @Test
  void readsTheFileAsItWas() throws Exception {
    Files.writeString(file, MODEL.formatted("Not committed"));

    assertThat(List.of(name("HEAD"), name("HEAD~1"), name("v1"), name("main")))
        .containsExactly("Second", "First", "First", "Second");
  }

  @Test
  void listsCommitsThatChangedTheFileAndNamesThatHaveIt() throws Exception {
    try (GitHistory history = GitHistory.of(file)) {
      assertThat(history.revisions().collect(r -> r.sort() + " " + r.message()).castToList())
          .containsExactly(
              "COMMIT Draw Second", "COMMIT Draw First", "BRANCH Draw Second", "TAG Draw First");
      Revision tag = history.revisions().getLast();
      assertThat(tag)
          .isEqualTo(
              new Revision("v1", Revision.Sort.TAG, LocalDate.of(2026, 1, 2), "Ada", "Draw First"));
      assertThat(history.read(history.revisions().get(1).name()).product().name())
          .isEqualTo("First");
    }
  }

  @Test
  void saysWhyThereIsNothingToRead(@TempDir Path elsewhere) throws Exception {
    Path lonely = Files.writeString(elsewhere.resolve("lock.seciot.json"), MODEL);

    assertThatThrownBy(() -> GitHistory.of(lonely))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("in no git repository");
    for (String unknown :
        List.of("nowhere", "", "HEAD~99", "a b", "HEAD:models", "^", "HEAD^{tree}")) {
      assertThatThrownBy(() -> name(unknown))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("the repository has no revision");
    }
    assertThatThrownBy(() -> name("HEAD~3"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("does not have this file");
  }

  @Test
  void saysThatWhatWasThereWasNoModel() throws Exception {
    Files.writeString(file, "not yet");
    commit("Break it", 5);

    assertThatThrownBy(() -> name("HEAD"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("HEAD:")
        .hasMessageContaining("this is not a SecIoT model");
  }

  @Test
  void runsNothingThatTheRepositoryAsksFor() throws Exception {
    Path proof = folder.resolve("proof");
    git.getRepository().getConfig().setString("filter", "evil", "smudge", "touch " + proof);
    git.getRepository().getConfig().setString("core", null, "fsmonitor", "touch " + proof);
    git.getRepository().getConfig().save();
    Files.writeString(folder.resolve(".gitattributes"), "*.json filter=evil\n");
    commit("Filter", 6);

    assertThat(name("HEAD")).isEqualTo("Second");
    assertThat(proof).doesNotExist();
  }
}
