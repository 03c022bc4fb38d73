package io.seciot.desktop.glossary;

import io.seciot.desktop.text.Hint;
import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Mention;
import io.seciot.ontology.glossary.Term;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Makes texts in which the words of the trade are marked, each once: the meaning comes up under the
 * pointer and at the focus, and a press opens the glossary there.
 *
 * @param open told the term to read about
 */
public record Terms(Glossary glossary, Consumer<Term> open) {

  private static final int WIDTH = 420;
  private static final Duration SOON = Duration.millis(300);
  private static final Duration LONG = Duration.minutes(2);

  /** A text that wraps, in this style. */
  public Region text(String text, String style) {
    ImmutableList<Mention> mentions = firstMentions(text);
    return mentions.isEmpty() ? plain(text, style) : marked(text, mentions, style);
  }

  /**
   * The words of the trade in texts that cannot hold them marked, such as links.
   *
   * @param name what the row is called
   * @return empty where there are none
   */
  public Optional<Region> words(String name, ImmutableList<String> texts) {
    Set<Term> known = new LinkedHashSet<>();
    FlowPane row = new FlowPane(10, 2, plain(name, "detail-note"));
    row.getStyleClass().add("term-row");
    for (String text : texts) {
      for (Mention mention : glossary.mentionsIn(text)) {
        if (known.add(mention.term())) {
          row.getChildren()
              .add(link(text.substring(mention.start(), mention.end()), mention.term()));
        }
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(row);
  }

  private ImmutableList<Mention> firstMentions(String text) {
    Set<Term> known = new HashSet<>();
    return glossary.mentionsIn(text).select(mention -> known.add(mention.term()));
  }

  private static Region plain(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private Region marked(String text, ImmutableList<Mention> mentions, String style) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().addAll("terms", style);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setAccessibleText(text);
    int at = 0;
    for (Mention mention : mentions) {
      flow.getChildren().add(words(text.substring(at, mention.start())));
      flow.getChildren().add(link(text.substring(mention.start(), mention.end()), mention.term()));
      at = mention.end();
    }
    flow.getChildren().add(words(text.substring(at)));
    return flow;
  }

  private static Text words(String text) {
    Text words = new Text(text);
    words.getStyleClass().add("words");
    return words;
  }

  private Hyperlink link(String word, Term term) {
    Hyperlink link = new Hyperlink(word);
    link.getStyleClass().setAll("term");
    link.setAccessibleText(word);
    link.setOnAction(event -> open.accept(term));
    Hint hint = Hint.at(link, term.definition(), () -> meaning(term));
    link.focusVisibleProperty()
        .subscribe((had, has) -> {
          if (has) {
            showBelow(link, hint.tooltip());
          } else {
            hint.tooltip().hide();
          }
        });
    return link;
  }

  private static Tooltip meaning(Term term) {
    Tooltip meaning = Hint.wrapped(term.definition(), WIDTH);
    meaning.setShowDelay(SOON);
    meaning.setShowDuration(LONG);
    return meaning;
  }

  private static void showBelow(Hyperlink link, Tooltip meaning) {
    Bounds place = link.localToScreen(link.getBoundsInLocal());
    if (place != null) {
      meaning.show(link, place.getMinX(), place.getMaxY() + 4);
    }
  }
}
