package io.seciot.cli.validate;

import io.seciot.model.Problem;

/**
 * A word of a model that the vocabulary does not know. The model can be used; what the word was to
 * say is left out of the analysis.
 *
 * @param item id of the item, or of the finding that was decided about
 * @param field what holds the word, such as {@code kind} or {@code facts.debugAccess}
 * @param reason what is wrong, as a sentence without a full stop
 * @param advice what to do, as a sentence without a full stop
 */
public record Notice(String item, String field, String reason, String advice) {

  /** One line: file, place, reason, what to do. */
  public String sentence(String file) {
    return new Problem(file, 0, item + "." + field, reason, advice).sentence();
  }
}
