package io.seciot.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** One row of a file of the catalogue, read field by field. */
final class Row {

  private final Map<String, Object> fields;

  private Row(Map<String, Object> fields) {
    this.fields = fields;
  }

  /** Reads the object at which the parser stands. */
  static Row read(JsonParser parser) throws IOException {
    return new Row(object(parser));
  }

  /** The text of a field that every row of the file has. */
  String text(String field) {
    String text = optional(field);
    if (text == null) {
      throw new IllegalStateException("a row of the catalogue has no " + field + ": " + fields);
    }
    return text;
  }

  @Nullable String optional(String field) {
    Object value = fields.get(field);
    return value == null ? null : String.valueOf(value);
  }

  boolean flag(String field) {
    return Boolean.parseBoolean(optional(field));
  }

  ImmutableList<String> texts(String field) {
    return fields.get(field) instanceof List<?> list
        ? Lists.immutable.fromStream(list.stream().map(String::valueOf))
        : Lists.immutable.empty();
  }

  /** The fields of a nested object; none where the row has no such object. */
  Map<String, Object> object(String field) {
    return fields.get(field) instanceof Map<?, ?> map ? keyed(map) : Map.of();
  }

  Map<String, Object> fields() {
    return fields;
  }

  private static Map<String, Object> keyed(Map<?, ?> map) {
    Map<String, Object> found = new LinkedHashMap<>();
    map.forEach((key, value) -> found.put(String.valueOf(key), value));
    return found;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> found = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      found.put(field, value(parser));
    }
    return found;
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> found = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        found.add(value(parser));
      }
      return found;
    }
    return switch (parser.currentToken()) {
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      default -> parser.getText();
    };
  }
}
