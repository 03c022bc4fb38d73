package io.seciot.desktop.review;

import io.seciot.desktop.review.ReviewEntry.Sort;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Comment;
import io.seciot.model.Decision;
import io.seciot.model.Item;
import io.seciot.model.Signature;
import io.seciot.model.diff.Changes;
import io.seciot.model.diff.CommentChanges;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedFinding;
import io.seciot.ontology.comparison.ChangedFinding.Aspect;
import io.seciot.ontology.comparison.ChangedVerdict;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;
import org.jspecify.annotations.Nullable;

/** The difference between two analyses as a list that people read. */
final class ReviewWords {

  private final Texts texts;
  private final ItemWords items;

  /**
   * @param texts used on the thread that asks for words, and on no other
   */
  ReviewWords(Texts texts, Vocabulary vocabulary) {
    this.texts = texts;
    this.items = new ItemWords(texts, vocabulary);
  }

  /** Everything that is otherwise: the drawing first, then what follows from it. */
  ImmutableList<ReviewEntry> entries(AnalysisDifference difference) {
    MutableList<ReviewEntry> found = Lists.mutable.empty();
    drawing(difference, found);
    ImmutableSet<String> listed = listed(difference);
    difference
        .findings()
        .appeared()
        .select(finding -> listed.contains(finding.id()))
        .forEach(finding -> found.add(finding(Sort.FINDING_NEW, finding, weight(finding))));
    difference
        .findings()
        .gone()
        .select(finding -> listed.contains(finding.id()))
        .forEach(finding -> found.add(finding(Sort.FINDING_GONE, finding, weight(finding))));
    difference
        .findings()
        .changed()
        .select(pair -> listed.contains(pair.after().id()))
        .forEach(pair ->
            found.add(
                finding(
                    Sort.FINDING_CHANGED,
                    pair.after(),
                    pair.aspects().collect(aspect -> line(pair, aspect)))));
    latestEdition(difference.verdicts()).forEach(verdict -> found.add(verdict(verdict)));
    difference.stale().forEach(decision -> found.add(stale(decision, difference.before())));
    comments(difference, found);
    return found.toImmutable();
  }

  /** What an older edition says beside is the same once more. */
  private static ImmutableList<ChangedVerdict> latestEdition(ImmutableList<ChangedVerdict> all) {
    return all.collect(changed -> changed.standard().id())
        .maxOptional()
        .map(latest -> all.select(changed -> changed.standard().id().equals(latest)))
        .orElse(all);
  }

  /**
   * Possible findings that are folded into their questions are shown to nobody, so neither here.
   */
  private static ImmutableSet<String> listed(AnalysisDifference difference) {
    Set<String> ids = new HashSet<>();
    difference.before().findings().forEach(finding -> ids.add(finding.id()));
    difference.after().findings().forEach(finding -> ids.add(finding.id()));
    return Sets.immutable.withAll(ids);
  }

  private void drawing(AnalysisDifference difference, MutableList<ReviewEntry> found) {
    Changes drawn = difference.drawn();
    drawn.added().forEach(item -> found.add(item(Sort.ADDED, item, Lists.immutable.empty())));
    drawn.removed().forEach(item -> found.add(item(Sort.REMOVED, item, Lists.immutable.empty())));
    for (Changes.Change change : drawn.changed()) {
      ImmutableList<String> lines =
          change
              .fields()
              .collect(field ->
                  items.line(
                      change, field, difference.before().model(), difference.after().model()));
      found.add(item(Sort.CHANGED, change.after(), lines));
    }
  }

  private ReviewEntry item(Sort sort, Item item, ImmutableList<String> lines) {
    return new ReviewEntry(
        sort, item.id(), "", items.title(item), lines, Sets.immutable.of(item.id()));
  }

  private static ReviewEntry finding(Sort sort, Finding finding, ImmutableList<String> lines) {
    return new ReviewEntry(
        sort,
        finding.id(),
        "",
        finding.explanation().title(),
        lines,
        finding.items().collect(Item::id).toImmutableSet());
  }

  private ImmutableList<String> weight(Finding finding) {
    return Lists.immutable.of(
        texts.get(
            "review.weight",
            texts.get("severity." + finding.severity().word()),
            texts.get("confidence." + finding.confidence().word())));
  }

  private String line(ChangedFinding pair, Aspect aspect) {
    return switch (aspect) {
      case CONFIDENCE ->
          changed(
              "review.certainty",
              texts.get("confidence." + pair.before().confidence().word()),
              texts.get("confidence." + pair.after().confidence().word()));
      case SEVERITY ->
          changed(
              "review.severity",
              texts.get("severity." + pair.before().severity().word()),
              texts.get("severity." + pair.after().severity().word()));
      case DECISION ->
          changed(
              "review.decision",
              decided(pair.before().decision()),
              decided(pair.after().decision()));
      case CONDITION, FIXES -> texts.get("review.knowledge");
    };
  }

  private String changed(String label, String before, String after) {
    return texts.get("review.line", texts.get(label), before, after);
  }

  private String decided(@Nullable Decision decision) {
    return decision == null
        ? texts.get("review.undecided")
        : texts.get("decision." + key(decision.status()));
  }

  private ReviewEntry verdict(ChangedVerdict changed) {
    return new ReviewEntry(
        Sort.VERDICT,
        changed.provision().id(),
        changed.standard().id(),
        texts.get("review.provision", changed.provision().id(), changed.provision().title()),
        Lists.immutable.of(
            texts.get(
                "review.line",
                texts.get(
                    "review.provision", changed.standard().title(), changed.standard().edition()),
                verdict(changed.before()),
                verdict(changed.after()))),
        Sets.immutable.empty());
  }

  private String verdict(Verdict verdict) {
    return texts.get("verdict." + key(verdict));
  }

  private ReviewEntry stale(Decision decision, Analysis before) {
    String title =
        before
            .finding(decision.finding())
            .map(finding -> finding.explanation().title())
            .orElse(decision.finding());
    return new ReviewEntry(
        Sort.STALE,
        decision.finding(),
        "",
        title,
        Lists.immutable.of(
            texts.get(
                "review.decided",
                texts.get("decision." + key(decision.status())),
                decision.signature().by(),
                decision.reason())),
        Sets.immutable.empty());
  }

  private void comments(AnalysisDifference difference, MutableList<ReviewEntry> found) {
    CommentChanges said =
        CommentChanges.between(difference.before().model(), difference.after().model());
    said.added()
        .forEach(comment ->
            found.add(
                comment(
                    Sort.COMMENT_NEW,
                    comment,
                    Lists.immutable.of(said(comment.signature(), comment.text())),
                    difference.after())));
    said.changed()
        .forEach(change ->
            found.add(
                comment(Sort.COMMENT_CHANGED, change.after(), since(change), difference.after())));
  }

  private ImmutableList<String> since(CommentChanges.Change change) {
    ImmutableList<String> replies =
        change.replies().collect(reply -> said(reply.signature(), reply.text()));
    return change.isSettledOtherwise()
        ? replies.newWith(
            texts.get("comments.state." + (change.after().isOpen() ? "open" : "resolved")))
        : replies;
  }

  private String said(Signature signature, String text) {
    return texts.get("comments.line", signature.by(), text);
  }

  private static ReviewEntry comment(
      Sort sort, Comment comment, ImmutableList<String> lines, Analysis analysis) {
    String about = comment.about();
    String item = about.substring(about.indexOf('@') + 1);
    String title =
        analysis
            .model()
            .item(about)
            .map(Item::name)
            .or(() -> analysis.finding(about).map(finding -> finding.explanation().title()))
            .orElse(about);
    return new ReviewEntry(sort, comment.id(), "", title, lines, Sets.immutable.of(item));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
