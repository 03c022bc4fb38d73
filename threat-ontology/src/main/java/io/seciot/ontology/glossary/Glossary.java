package io.seciot.ontology.glossary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * The words of the trade and what they mean. Immutable and safe to share.
 *
 * <p>A term is found as it is written, with or without a plural s. One that is written small, such
 * as {@code certificate}, is also found with a capital; one with a capital, such as {@code CAN} or
 * {@code Thread}, only so. Parts of longer words and of settings such as {@code CONFIG_TLS} do not
 * count, and of two terms at the same place the longer one does.
 */
public final class Glossary {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final ImmutableList<Term> terms;
  private final Map<String, Term> byLabel = new HashMap<>();
  private final int longest;

  /**
   * @param terms in any order; of two that share a label the later one explains it
   */
  public Glossary(ImmutableList<Term> terms) {
    this.terms = terms.toSortedListBy(term -> term.label().toLowerCase(Locale.ROOT)).toImmutable();
    int most = 0;
    for (Term term : terms) {
      for (String label : term.labels()) {
        byLabel.put(label, term);
        most = Math.max(most, (int) WORD.matcher(label).results().count());
      }
    }
    this.longest = most;
  }

  /** Every term, by label. */
  public ImmutableList<Term> terms() {
    return terms;
  }

  /** The term that is written so, whatever the case of its letters. */
  public Optional<Term> term(String word) {
    String asked = word.strip();
    return written(asked)
        .or(() ->
            terms.detectOptional(
                term -> term.labels().anySatisfy(label -> label.equalsIgnoreCase(asked))));
  }

  /** Where terms stand in the text, in its order, none within another. */
  public ImmutableList<Mention> mentionsIn(String text) {
    ImmutableList<MatchResult> words = Lists.immutable.fromStream(WORD.matcher(text).results());
    MutableList<Mention> found = Lists.mutable.empty();
    int next = 0;
    while (next < words.size()) {
      int first = next;
      int size = longestAt(text, words, first);
      if (size > 0) {
        int start = words.get(first).start();
        int end = words.get(first + size - 1).end();
        written(text.substring(start, end))
            .ifPresent(term -> found.add(new Mention(term, start, end)));
      }
      next += Math.max(size, 1);
    }
    return found.toImmutable();
  }

  /** The terms that stand in any of the texts, by label, each once. */
  public ImmutableList<Term> termsIn(Iterable<String> texts) {
    Set<Term> found = new LinkedHashSet<>();
    texts.forEach(text -> mentionsIn(text).forEach(mention -> found.add(mention.term())));
    return terms.select(found::contains);
  }

  /** How many words from this one on make the longest term; none where no term begins. */
  private int longestAt(String text, ImmutableList<MatchResult> words, int first) {
    for (int size = Math.min(longest, words.size() - first); size > 0; size--) {
      int start = words.get(first).start();
      int end = words.get(first + size - 1).end();
      if (!isPartOfSetting(text, start, end) && written(text.substring(start, end)).isPresent()) {
        return size;
      }
    }
    return 0;
  }

  /** Settings, files and options are names that only look like words. */
  private static boolean isPartOfSetting(String text, int start, int end) {
    boolean before = start > 0 && ".-@$=\\".indexOf(text.charAt(start - 1)) >= 0;
    boolean after =
        end + 1 < text.length()
            && ".=:".indexOf(text.charAt(end)) >= 0
            && Character.isLetterOrDigit(text.charAt(end + 1));
    return before || after;
  }

  private Optional<Term> written(String asItStands) {
    String words = SPACE.matcher(asItStands).replaceAll(" ");
    return exactly(words)
        .or(() -> words.endsWith("s") ? exactly(words.substring(0, words.length() - 1)) : absent());
  }

  private Optional<Term> exactly(String words) {
    Term term = byLabel.get(words);
    if (term == null && !words.isEmpty() && Character.isUpperCase(words.charAt(0))) {
      term = byLabel.get(Character.toLowerCase(words.charAt(0)) + words.substring(1));
    }
    return Optional.ofNullable(term);
  }

  private static Optional<Term> absent() {
    return Optional.empty();
  }
}
