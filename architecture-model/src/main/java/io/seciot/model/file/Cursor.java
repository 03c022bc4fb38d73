package io.seciot.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.Extras;
import io.seciot.model.Message;
import io.seciot.model.Slugs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One object of a model file while it is read: takes its fields one by one, notes a problem with
 * the place where a field is missing or of the wrong type, and knows what was left over.
 */
final class Cursor {

  private static final Located.Fields NOTHING = new Located.Fields(0, new LinkedHashMap<>());

  private final Problems problems;
  private final String path;
  private final Located.Fields object;
  private final Set<String> taken = new LinkedHashSet<>();

  private Cursor(Problems problems, String path, Located.Fields object) {
    this.problems = problems;
    this.path = path;
    this.object = object;
  }

  /** Goes on with nothing where the value is not an object, and says nothing more about that. */
  static Cursor on(Problems problems, String path, Located value) {
    if (value instanceof Located.Fields fields) {
      return new Cursor(problems, path, fields);
    }
    problems.add(
        value.line(),
        path,
        Message.of("expected an object here, not {0}", value.what()),
        Message.of("Give its fields, each with a name and a value"));
    return new Cursor(Problems.ignored(), path, NOTHING);
  }

  int line() {
    return object.line();
  }

  String path() {
    return path;
  }

  /** Says that a field is wrong. */
  void problem(String field, String reason, String advice) {
    problem(field, Message.of(reason), Message.of(advice));
  }

  /** Says that a field is wrong. */
  void problem(String field, Message reason, Message advice) {
    Located value = object.values().get(field);
    problems.add(value == null ? object.line() : value.line(), at(field), reason, advice);
  }

  String text(String field, String otherwise) {
    String value = optionalText(field);
    return value == null ? otherwise : value;
  }

  String requiredText(String field) {
    String value = optionalText(field);
    if (value == null && isAbsent(field)) {
      problem(field, missing(field), Message.of("Add it"));
    }
    return value == null ? "" : value;
  }

  @Nullable String optionalText(String field) {
    Located value = take(field);
    if (value == null || (value instanceof Located.Scalar scalar && scalar.value() == null)) {
      return null;
    }
    if (value instanceof Located.Scalar(int line, String text)) {
      return text;
    }
    problem(
        field,
        Message.of("expected a text here, not {0}", value.what()),
        Message.of("Put the text in quotes"));
    return null;
  }

  /** The id of something else, or of a finding: any text that is not empty. */
  String requiredMention(String field) {
    String id = requiredText(field);
    if (id.isEmpty() && isText(field)) {
      problem(
          field, Message.of("the field \"{0}\" is empty", field), Message.of("Name what is meant"));
    }
    return id;
  }

  boolean isText(String field) {
    return object.values().get(field) instanceof Located.Scalar(int line, String text);
  }

  String requiredSlug(String field) {
    String id = requiredMention(field);
    if (!id.isEmpty() && !Slugs.isSlug(id)) {
      problem(
          field,
          field.equals("kind")
              ? Message.of("{0} is not a kind", Message.quoted(id))
              : Message.of("{0} is not an id", Message.quoted(id)),
          Message.of("Use lower-case letters, digits and single hyphens, such as door-lock"));
    }
    return id;
  }

  double number(String field) {
    Located value = take(field);
    if (value instanceof Located.Scalar(int line, Number number)) {
      return number.doubleValue();
    }
    problem(
        field,
        value == null
            ? missing(field)
            : Message.of("expected a number here, not {0}", value.what()),
        Message.of("Give a number"));
    return 0;
  }

  /** A line of another file; 0 where none is given. */
  int lineNumber(String field) {
    Located value = take(field);
    if (value instanceof Located.Scalar(int line, Long number)
        && number >= 0
        && number <= Integer.MAX_VALUE) {
      return number.intValue();
    }
    if (value != null) {
      problem(
          field,
          Message.of("expected the number of a line, not {0}", value.what()),
          Message.of("Count from 1"));
    }
    return 0;
  }

  /** One of the constants, which are all named where it is none of them. */
  <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
    String text = requiredText(field);
    Optional<E> found = Words.parse(type, text);
    if (found.isEmpty() && !text.isEmpty()) {
      problem(
          field,
          Message.of("there is no {0} {1}", field, Message.quoted(text)),
          Message.of("Use one of {0}", String.join(", ", Words.all(type))));
    }
    return found.orElse(otherwise);
  }

  @Nullable LocalDate date(String field) {
    String text = optionalText(field);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(
          field,
          Message.of("{0} is not a date", Message.quoted(text)),
          Message.of("Write it as 2026-01-31"));
      return null;
    }
  }

  LocalDate requiredDate(String field) {
    LocalDate date = date(field);
    if (date == null && isAbsent(field)) {
      problem(field, missing(field), Message.of("Add the date as 2026-01-31"));
    }
    return date == null ? LocalDate.EPOCH : date;
  }

  ImmutableSortedSet<String> texts(String field) {
    Set<String> found = new LinkedHashSet<>();
    eachEntry(
        field,
        (place, value) -> {
          if (value instanceof Located.Scalar(int line, String text)) {
            found.add(text);
          } else {
            problems.add(
                value.line(),
                place,
                Message.of("expected a text here, not {0}", value.what()),
                Message.of("Give a list of ids"));
          }
        });
    return SortedSets.immutable.withAll(found);
  }

  /** The object in a field; an empty one where the field is absent. */
  Cursor object(String field) {
    Located value = take(field);
    return value == null
        ? new Cursor(problems, at(field), NOTHING)
        : on(problems, at(field), value);
  }

  /** Nothing written is as good as no field. */
  private boolean isAbsent(String field) {
    Located value = object.values().get(field);
    return value == null || (value instanceof Located.Scalar scalar && scalar.value() == null);
  }

  Located.Fields located() {
    return object;
  }

  boolean has(String field) {
    return object.values().containsKey(field);
  }

  @Nullable Located take(String field) {
    taken.add(field);
    return object.values().get(field);
  }

  /** Calls with the place and the value of each entry of a list. An absent list is empty. */
  void eachEntry(String field, BiConsumer<String, Located> reader) {
    Located value = take(field);
    switch (value) {
      case null -> {}
      case Located.Entries(int line, List<Located> values) -> {
        for (int i = 0; i < values.size(); i++) {
          reader.accept(at(field) + "[" + i + "]", values.get(i));
        }
      }
      case Located other ->
          problem(
              field,
              Message.of("expected a list here, not {0}", other.what()),
              Message.of("Make it a list, if only of one"));
    }
  }

  /** Calls with the name and the value of each field, whatever its name. */
  void eachField(BiConsumer<String, Located> reader) {
    object
        .values()
        .forEach((name, value) -> {
          taken.add(name);
          reader.accept(name, value);
        });
  }

  private static Message missing(String field) {
    return Message.of("the field \"{0}\" is missing", field);
  }

  String at(String field) {
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  Problems problems() {
    return problems;
  }

  /** The fields that nobody took. */
  Extras extras() {
    ObjectNode left = JsonNodeFactory.instance.objectNode();
    object
        .values()
        .forEach((name, value) -> {
          if (!taken.contains(name)) {
            left.set(name, json(value));
          }
        });
    return Extras.of(left);
  }

  private static JsonNode json(Located value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (value) {
      case Located.Fields fields -> {
        ObjectNode node = make.objectNode();
        for (Map.Entry<String, Located> field : fields.values().entrySet()) {
          node.set(field.getKey(), json(field.getValue()));
        }
        yield node;
      }
      case Located.Entries entries -> {
        var node = make.arrayNode();
        entries.values().forEach(entry -> node.add(json(entry)));
        yield node;
      }
      case Located.Scalar scalar ->
          switch (scalar.value()) {
            case null -> make.nullNode();
            case Boolean flag -> make.booleanNode(flag);
            case Long number -> make.numberNode(number);
            case BigInteger number -> make.numberNode(number);
            case BigDecimal number -> make.numberNode(number);
            case Object text -> make.textNode(text.toString());
          };
    };
  }
}
