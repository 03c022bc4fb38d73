package io.seciot.ontology.analysis;

import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Everything that was found out about one version of a model. Immutable.
 *
 * @param findings the worst first, then by item and threat
 * @param folded potential findings beyond the worst one or two of an item: two where something that
 *     was stated speaks for them, one where it is the drawing alone; to be answered as questions
 *     rather than read as findings
 * @param questions the most useful first
 * @param standards one entry a standard and edition, in a fixed order
 * @param stale decisions whose finding is no longer there
 * @param further standards that are decided only when asked for
 */
public record Analysis(
    Architecture model,
    ImmutableList<Finding> findings,
    ImmutableList<Finding> folded,
    ImmutableList<Question> questions,
    ImmutableList<StandardVerdicts> standards,
    ImmutableList<Decision> stale,
    FurtherStandards further) {

  /** An analysis without further standards. */
  public Analysis(
      Architecture model,
      ImmutableList<Finding> findings,
      ImmutableList<Finding> folded,
      ImmutableList<Question> questions,
      ImmutableList<StandardVerdicts> standards,
      ImmutableList<Decision> stale) {
    this(model, findings, folded, questions, standards, stale, FurtherStandards.NONE);
  }

  /** The verdicts on every standard, those included that are decided only now. */
  public ImmutableList<StandardVerdicts> everyStandard() {
    return standards.newWithAll(further.verdicts());
  }

  /** The questions, those included that only a standard asks which is decided only now; ranked. */
  public ImmutableList<Question> everyQuestion() {
    return questions
        .newWithAll(further.questions())
        .toSortedList(Question.MOST_USEFUL_FIRST)
        .toImmutable();
  }

  /** The findings, and those that are folded into their questions. */
  public ImmutableList<Finding> all() {
    return findings.newWithAll(folded);
  }

  /** The finding with this id, if there is one; also one that is folded into its questions. */
  public Optional<Finding> finding(String id) {
    return findings.asLazy().concatenate(folded).detectOptional(finding -> finding.id().equals(id));
  }

  /** The findings that are about the item. */
  public ImmutableList<Finding> findingsOn(String item) {
    return findings.select(finding -> finding.focus().id().equals(item));
  }

  /** The verdicts of the standard, if it is known. */
  public Optional<StandardVerdicts> standard(String id) {
    return standards.detectOptional(verdicts -> verdicts.standard().id().equals(id));
  }

  /** Open and confirmed findings of this severity. */
  public int confirmed(Severity severity) {
    return findings.count(finding ->
        finding.isOpen()
            && finding.confidence() == Confidence.CONFIRMED
            && finding.severity() == severity);
  }
}
