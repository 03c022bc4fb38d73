package io.seciot.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.interchange.git.Revision;
import io.seciot.interchange.git.Revision.Sort;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class RevisionChoiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
  private static final ImmutableList<Revision> ALL =
      Lists.immutable.of(
          new Revision("0123456789", Sort.COMMIT, DAY, "Ada", "Lock the port"),
          new Revision("main", Sort.BRANCH, DAY, "Ben", "Draw the hub"));

  private final RevisionChoice choice = new RevisionChoice(ALL);

  @Test
  void findsByNameAuthorAndMessage() {
    for (String typed : new String[] {"0123", "ADA", " the port "}) {
      choice.queryProperty().set(typed);
      assertThat(choice.shownProperty().get().castToList()).containsExactly(ALL.getFirst());
    }
  }

  @Test
  void takesWhatIsPickedOrElseWhatIsTyped() {
    assertThat(choice.chosenProperty().getValue()).isEmpty();
    choice.queryProperty().set(" HEAD~3 ");
    assertThat(choice.shownProperty().get().castToList()).isEmpty();
    assertThat(choice.chosenProperty().getValue()).isEqualTo("HEAD~3");
    choice.pick(Optional.of(ALL.getLast()));
    assertThat(choice.chosenProperty().getValue()).isEqualTo("main");
  }
}
