package io.seciot.desktop.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.Analysed;
import io.seciot.desktop.editor.EditWords;
import io.seciot.desktop.fixes.FixSteps;
import io.seciot.desktop.fixes.FixesViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.ontology.analysis.Finding;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** What undo says of decisions and of fixes, whatever language they were made in. */
class DecisionsViewModelTest {

  private static final String PORT = "open-debug-port@port";

  private final Analysed document = new Analysed(lock());
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final EditWords words = new EditWords(texts, document.editor());
  private final ObjectProperty<ImmutableList<Finding>> chosen =
      new SimpleObjectProperty<>(Lists.immutable.empty());
  private final DecisionsViewModel.Author author =
      new DecisionsViewModel.Author(() -> "Product owner", () -> Analysed.TODAY);
  private final DecisionsViewModel decisions =
      new DecisionsViewModel(document.editor(), document.analysis(), chosen, author, texts);

  private static Architecture lock() {
    Element port = Element.of("port", "debug-port", "SWD").withParent("lock");
    return Architecture.of(Product.named("Home"))
        .with(Element.of("lock", "lock", "Lock"))
        .with(port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open"))));
  }

  private Finding found() {
    document.follow();
    return document.analysis().analysis().finding(PORT).orElseThrow();
  }

  private String undoableIn(Locale language) {
    texts.speak(language);
    return document.editor().undoableProperty().get().map(words::of).orElse("");
  }

  @Test
  void decisionIsCalledInTheLanguageOfTheWindow() {
    Finding finding = found();
    chosen.set(Lists.immutable.of(finding));
    DecisionDraft draft = decisions.draft(Decision.Status.ACCEPTED);
    draft.reasonProperty().set("Only in the laboratory");
    decisions.keep(draft);

    String subject = finding.explanation().title() + "  ·  SWD";
    assertThat(undoableIn(Locale.ENGLISH)).isEqualTo("Accept " + subject);
    assertThat(undoableIn(Locale.GERMAN)).isEqualTo(subject + " akzeptieren");

    decisions.takeBack();
    assertThat(undoableIn(Locale.GERMAN))
        .isEqualTo("Entscheidung über " + subject + " zurücknehmen");
  }

  @Test
  void planIsCalledInTheLanguageOfTheWindow() {
    FixSteps steps =
        new FixSteps(
            document.editor(),
            new SimpleObjectProperty<>(Optional.of(found())),
            chosen,
            author,
            texts);
    FixesViewModel fixes = new FixesViewModel(document.analysis(), steps);
    var fix = fixes.current().orElseThrow();
    steps.keepPlan(fix, steps.plan(fix));

    assertThat(undoableIn(Locale.ENGLISH)).isEqualTo("Plan: " + steps.titles(fix));
    assertThat(undoableIn(Locale.GERMAN)).isEqualTo("Einplanen: " + steps.titles(fix));
  }
}
