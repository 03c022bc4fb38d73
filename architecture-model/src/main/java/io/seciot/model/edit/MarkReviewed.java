package io.seciot.model.edit;

import static io.seciot.model.edit.Consistency.require;

import io.seciot.model.Architecture;
import io.seciot.model.Review;
import io.seciot.model.Slugs;

/**
 * Records that the findings were looked through. Of earlier reviews stays who and when: what is new
 * is asked of the last one only, and the file stays small.
 */
public record MarkReviewed(Review review) implements Edit {

  @Override
  public Architecture apply(Architecture before) {
    require(Slugs.isSlug(review.id()), review.id() + " is not an id");
    require(!before.reviews().containsKey(review.id()), review.id() + " is taken");
    require(
        review.findings().allSatisfy(finding -> finding.matches("[^@\\s]+@\\S+")),
        "not all of these are ids of findings");
    return before.withReviews(
        before
            .reviews()
            .collectValues((id, earlier) -> earlier.withoutFindings())
            .newWithKeyValue(review.id(), review));
  }

  @Override
  public Description description() {
    return Description.of("review", review.signature().by());
  }
}
