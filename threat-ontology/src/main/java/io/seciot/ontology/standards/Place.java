package io.seciot.ontology.standards;

import io.seciot.model.Message;
import io.seciot.model.Value;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in a data file while it is read: gives values and complains about wrong ones.
 *
 * @param language in which texts for people are wanted, such as {@code de}
 */
record Place(String file, String field, Node node, Complaints complaints, String language) {

  /** What people read. Beside it may stand the same in another language: {@code title@de}. */
  private static final ImmutableSet<String> WORDS =
      names(
          "title",
          "sectionTitle",
          "summary",
          "plainQuestion",
          "record",
          "scope",
          "one",
          "many",
          "whether",
          "absent");

  private static final Pattern TRANSLATION = Pattern.compile("(\\w+)@[a-z]{2}");

  int line() {
    return node.line();
  }

  void complain(String reason, String advice) {
    complain(Message.of(reason), Message.of(advice));
  }

  void complain(Message reason, Message advice) {
    complaints.add(file, line(), field, reason, advice);
  }

  /** Refuses fields that nobody reads, which are mostly misspelt. */
  void allow(ImmutableSet<String> names) {
    for (String name : fields().keySet()) {
      if (!names.contains(name) && !isTranslation(name, names)) {
        at(name, fields().get(name))
            .complain(
                Message.of("there is no such field"), Message.of("Use one of {0}", list(names)));
      }
    }
  }

  private static boolean isTranslation(String name, ImmutableSet<String> names) {
    Matcher translation = TRANSLATION.matcher(name);
    return translation.matches()
        && WORDS.contains(translation.group(1))
        && names.contains(translation.group(1));
  }

  private static String list(ImmutableSet<String> names) {
    return names.toSortedList().makeString(", ");
  }

  /** The value is there. */
  boolean has(String name) {
    return fields().get(name) != null;
  }

  /** A text that must be there. */
  String text(String name) {
    Optional<String> found = optional(name);
    if (found.isEmpty()) {
      complain(Message.of("\"{0}\" is missing", name), Message.of("Add it as a text"));
    }
    return found.orElse("");
  }

  /** A text for people that must be there; in English where it has not been translated. */
  String words(String name) {
    return optional(name + "@" + language).orElseGet(() -> text(name));
  }

  /** A text for people that may be there; in English where it has not been translated. */
  String wordsOrNothing(String name) {
    return optional(name + "@" + language).or(() -> optional(name)).orElse("");
  }

  /** A text that may be there. */
  Optional<String> optional(String name) {
    Node value = fields().get(name);
    return value instanceof Node.Scalar(int _, Object held) && held != null
        ? Optional.of(held.toString())
        : Optional.empty();
  }

  /** The same, as a reference that may be null. */
  @Nullable String orNull(String name) {
    return optional(name).orElse(null);
  }

  /** Texts in a list, a single text as a list of one, or none. */
  ImmutableList<String> texts(String name) {
    return inList(name).collect(place -> String.valueOf(place.scalar()));
  }

  /** Values of a property in a list. */
  ImmutableSet<Value> values(String name) {
    return inList(name).collect(Place::value).toImmutableSet();
  }

  /** A whole number that must be there. */
  int number(String name) {
    if (fields().get(name) instanceof Node.Scalar(int _, Long number)) {
      return Math.toIntExact(number);
    }
    complain(Message.of("\"{0}\" is no whole number", name), Message.of("Write a number"));
    return 0;
  }

  boolean flag(String name) {
    Node value = fields().get(name);
    return value instanceof Node.Scalar(int _, Object held) && Boolean.TRUE.equals(held);
  }

  /** The entries of a list, or the single value as a list of one. */
  ImmutableList<Place> inList(String name) {
    Node value = fields().get(name);
    MutableList<Place> found = Lists.mutable.empty();
    if (value instanceof Node.Entries(int _, var entries)) {
      for (int i = 0; i < entries.size(); i++) {
        found.add(at(name + "[" + i + "]", entries.get(i)));
      }
    } else if (value != null) {
      found.add(at(name, value));
    }
    return found.toImmutable();
  }

  /** What stands under the name; an empty place where nothing does. */
  Place under(String name) {
    Node value = fields().get(name);
    return at(name, value == null ? new Node.Fields(line(), new LinkedHashMap<>()) : value);
  }

  /** The fields in their order, each with its name at the end of its path. */
  void eachField(Consumer<Place> reader) {
    fields().forEach((name, value) -> reader.accept(at(name, value)));
  }

  /** The last part of the path. */
  String name() {
    return field.substring(field.lastIndexOf('/') + 1);
  }

  /** What is written here, where it is a text, number or flag. */
  @Nullable Object scalar() {
    return node instanceof Node.Scalar(int _, Object held) ? held : null;
  }

  boolean isScalar() {
    return node instanceof Node.Scalar;
  }

  private Value value() {
    return switch (scalar()) {
      case Boolean yes -> Value.of(yes.booleanValue());
      case Long number -> Value.of(number.longValue());
      case String text -> Value.of(text);
      case null, default -> {
        complain("this is not a value of a property", "Write a choice, true or false");
        yield Value.of("");
      }
    };
  }

  private LinkedHashMap<String, Node> fields() {
    return node instanceof Node.Fields(int _, var values) ? values : new LinkedHashMap<>();
  }

  private Place at(String name, Node value) {
    return new Place(
        file, field.isEmpty() ? name : field + "/" + name, value, complaints, language);
  }

  static ImmutableSet<String> names(String... names) {
    return Sets.immutable.with(names);
  }
}
