package io.seciot.cli.knowledge;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.glossary.Term;
import org.eclipse.collections.api.list.ImmutableList;

/** Words with what they mean, one below the other. */
public final class WordList {

  private static final int ROOM = 16;

  private WordList() {}

  /** Prints them to the page. */
  public static void print(ImmutableList<Term> terms, Page page) {
    terms.forEach(
        term -> page.labelled(0, ROOM, Ink.STRONG, term.label(), Ink.PLAIN, term.definition()));
  }

  /** The term with its other forms, such as {@code SWD (Serial Wire Debug)}. */
  static String title(Term term) {
    return term.otherLabels().isEmpty()
        ? term.label()
        : term.label() + " (" + term.otherLabels().makeString(", ") + ")";
  }
}
