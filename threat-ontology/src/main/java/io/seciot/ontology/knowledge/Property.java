package io.seciot.ontology.knowledge;

import io.seciot.model.Value;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Something that can be stated of an item.
 *
 * @param id as written in a model, such as {@code debugAccess}
 * @param texts what people read
 * @param appliesTo ids of the kinds that have it; kinds below them have it too
 * @param type which values it takes
 * @param choices the values of a choice, the best first; empty for other types
 * @param order where it stands in its section; lower comes first
 */
public record Property(
    String id,
    Texts texts,
    ImmutableList<String> appliesTo,
    Type type,
    ImmutableList<Choice> choices,
    int order) {

  /** Shapes of values. */
  public enum Type {
    CHOICE,
    CHOICES,
    FLAG,
    AMOUNT,
    TEXT,
    CATALOGUE_PROTOCOL,
    CATALOGUE_PART
  }

  /**
   * What people read.
   *
   * @param label the property in a word or two
   * @param question what to ask where it is unknown; {@code {name}} stands for the item's name
   * @param help what it means and why it matters
   * @param section the heading that it stands under
   * @param unit of an amount; empty otherwise
   */
  public record Texts(String label, String question, String help, String section, String unit) {}

  /**
   * One value that can be chosen.
   *
   * @param value as written in a model
   * @param label for people
   * @param help what it means; may be empty
   */
  public record Choice(String value, String label, String help) {}

  /** The property in a word or two. */
  public String label() {
    return texts.label();
  }

  /** The question about an item of this name. */
  public String question(String name) {
    return texts.question().replace("{name}", name);
  }

  /** The choice with this value, if there is one. */
  public Optional<Choice> choice(String value) {
    return choices.detectOptional(choice -> choice.value().equals(value));
  }

  /** How a value is shown: the label of a choice, or the value with its unit. */
  public String display(Value value) {
    return switch (value) {
      case Value.Text text -> choice(text.text()).map(Choice::label).orElse(text.text());
      case Value.Texts several ->
          several
              .texts()
              .toList()
              .collect(text -> choice(text).map(Choice::label).orElse(text))
              .makeString(", ");
      case Value.Amount amount ->
          texts.unit().isEmpty() ? amount.toString() : amount + " " + texts.unit();
      case Value.Flag flag -> flag.toString();
    };
  }

  /** Whether the property takes the value. */
  public boolean takes(Value value) {
    return switch (type) {
      case CHOICE -> value instanceof Value.Text(String text) && choice(text).isPresent();
      case CHOICES ->
          value instanceof Value.Texts(var texts)
              && texts.allSatisfy(text -> choice(text).isPresent());
      case FLAG -> value instanceof Value.Flag;
      case AMOUNT -> value instanceof Value.Amount;
      case TEXT, CATALOGUE_PART, CATALOGUE_PROTOCOL -> value instanceof Value.Text;
    };
  }
}
