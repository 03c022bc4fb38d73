package io.seciot.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * A file of the built-in catalogue.
 *
 * @param collected the day on which the facts were collected
 */
record RowFile(LocalDate collected, ImmutableList<Row> rows) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Reads a file that lies beside this class. */
  static RowFile read(String name) {
    try (InputStream content = RowFile.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException("the catalogue lacks its file " + name);
      }
      try (JsonParser parser = JSON.createParser(content)) {
        return read(parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue's file " + name + " is broken", e);
    }
  }

  private static RowFile read(JsonParser parser) throws IOException {
    LocalDate collected = LocalDate.EPOCH;
    MutableList<Row> rows = Lists.mutable.empty();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "collected" -> collected = LocalDate.parse(parser.getText());
        case "rows" -> {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            rows.add(Row.read(parser));
          }
        }
        default -> parser.skipChildren();
      }
    }
    return new RowFile(collected, rows.toImmutable());
  }
}
