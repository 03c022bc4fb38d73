package io.seciot.desktop.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.Analysed;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.review.ReviewViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Finding;
import java.util.Locale;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentationViewModelTest {

  private static final String PORT = "open-debug-port@port";

  private final Analysed document = new Analysed(lock());
  private final EditorViewModel editor = document.editor();
  private final AnalysisViewModel analysis = document.analysis();
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final FindingsViewModel findings =
      new FindingsViewModel(editor, analysis, () -> Analysed.TODAY, texts);
  private final ReviewViewModel review =
      new ReviewViewModel(
          editor,
          analysis,
          Analysed.analyst()::analyse,
          new ReviewViewModel.Work(Runnable::run, Runnable::run),
          texts);
  private final PresentationViewModel presentation = new PresentationViewModel(findings, review);

  private static Architecture lock() {
    Element port = Element.of("port", "debug-port", "SWD").withParent("lock");
    return Architecture.of(Product.named("Home"))
        .with(Element.of("lock", "lock", "Lock"))
        .with(port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open"))))
        .with(Element.of("hub", "hub", "Hub"));
  }

  @BeforeEach
  void followTheModel() {
    document.follow();
  }

  private String shown() {
    return switch (presentation.slideProperty().get()) {
      case Slide.OfFinding(Finding finding) -> finding.id();
      case Slide.OfChange change -> change.entry().id();
      case Slide.Gone gone -> "gone";
    };
  }

  @Test
  void stepsThroughTheListAndStaysAtItsEnds() {
    int all = findings.shownProperty().get().size();
    presentation.showFindings();
    assertThat(shown()).isEqualTo(findings.shownProperty().get().getFirst().id());
    presentation.previous();
    assertThat(presentation.placeProperty().get()).isEqualTo(1);

    for (int i = 0; i < all + 2; i++) {
      presentation.next();
    }
    assertThat(presentation.placeProperty().get()).isEqualTo(all);
    assertThat(shown()).isEqualTo(findings.shownProperty().get().getLast().id());
    assertThat(editor.highlightProperty().get()).isNotEmpty();
  }

  @Test
  void beginsWithWhatIsLookedAtAndKeepsItWhenItIsDecided() {
    findings.selectedIdProperty().set(PORT);
    presentation.showFindings();
    int count = presentation.count();
    assertThat(shown()).isEqualTo(PORT);
    findings.choose(Lists.immutable.empty());
    assertThat(findings.chosenProperty().get().collect(Finding::id).castToList())
        .containsExactly(PORT);

    editor.perform(
        new Edits.Decide(
            new Decision(
                PORT,
                Decision.Status.ACCEPTED,
                new Signature("Ada", Analysed.TODAY),
                "So be it",
                null,
                null,
                Extras.NONE)));

    assertThat(shown()).isEqualTo(PORT);
    assertThat(presentation.count()).isEqualTo(count);
    assertThat(findings.shownProperty().get().collect(Finding::id).castToList())
        .doesNotContain(PORT);
    assertThat(findings.chosenProperty().get().getOnly().decision()).isNotNull();
  }

  @Test
  void saysWhatIsGoneSinceItBegan() {
    findings.selectedIdProperty().set(PORT);
    presentation.showFindings();
    editor.perform(new Edits.State("port", "debugAccess", Fact.drawn("locked")));

    assertThat(shown()).isEqualTo("gone");
  }

  @Test
  void stepsThroughDifferences() {
    Architecture before = editor.model();
    editor.perform(new Edits.Rename("hub", "Gateway"));
    editor.perform(new Edits.Rename("lock", "Door lock"));
    review.compare(
        "before",
        () -> before,
        failure -> {
          throw new AssertionError(failure);
        });

    presentation.showChanges();
    assertThat(shown()).isEqualTo("changed::hub");
    presentation.next();
    assertThat(shown()).isEqualTo("changed::lock");
    assertThat(editor.highlightProperty().get()).containsExactly("lock");
    presentation.end();
    assertThat(presentation.runningProperty().get()).isFalse();
  }

  /** Marks of a comparison beside a finding would be read as part of it. */
  @Test
  void findingsAreShownWithoutTheMarksOfAComparison() {
    compareWithTheNameThatTheHubHad();
    assertThat(review.marksProperty().get().isEmpty()).isFalse();

    presentation.showFindings();
    assertThat(review.marksProperty().get().isEmpty()).isTrue();
    editor.perform(new Edits.Rename("lock", "Door lock"));
    assertThat(review.marksProperty().get().isEmpty()).isTrue();

    presentation.end();
    assertThat(review.marksProperty().get().isEmpty()).isFalse();
    presentation.showChanges();
    assertThat(review.marksProperty().get().isEmpty()).isFalse();
  }

  private void compareWithTheNameThatTheHubHad() {
    Architecture before = editor.model();
    editor.perform(new Edits.Rename("hub", "Gateway"));
    review.compare(
        "before",
        () -> before,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  @Test
  void doesNotBeginWithNothing() {
    presentation.showChanges();
    assertThat(presentation.runningProperty().get()).isFalse();
  }
}
