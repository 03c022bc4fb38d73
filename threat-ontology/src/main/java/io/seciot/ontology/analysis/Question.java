package io.seciot.ontology.analysis;

import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Property;
import java.util.Comparator;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A fact that nobody has stated and that would decide something.
 *
 * @param id stable: the item's id, a slash, the property's id
 * @param findings ids of the potential findings that it would decide
 * @param provisions standard id and provision id, joined by a space, of the open verdicts
 * @param weight how much the answer settles; larger first
 */
public record Question(
    String id,
    Item item,
    Property property,
    ImmutableList<String> findings,
    ImmutableList<String> provisions,
    int weight) {

  /** The order in which questions are asked. */
  public static final Comparator<Question> MOST_USEFUL_FIRST =
      Comparator.comparingInt(Question::weight).reversed().thenComparing(question -> question.id());

  /** The id of the question about a property of an item. */
  public static String id(String item, String property) {
    return item + "/" + property;
  }

  /** The question in plain words. */
  public String text() {
    return property.question(item.name());
  }
}
