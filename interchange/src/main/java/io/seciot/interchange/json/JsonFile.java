package io.seciot.interchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON file of another tool. Bounded in size, depth and the length of texts. */
public final class JsonFile {

  /** Larger files are refused. */
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final int DEEPEST = 100;
  private static final int LONGEST_TEXT = 20_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(100)
                  .build())
          .build();

  private final String file;

  private JsonFile(String file) {
    this.file = file;
  }

  /**
   * Reads all of a file.
   *
   * @throws ProblemException where it is no JSON or beyond the limits
   */
  public static Node read(String fileName, byte[] content) throws ProblemException {
    return new JsonFile(fileName).read(content);
  }

  private Node read(byte[] content) throws ProblemException {
    if (content.length > MOST_BYTES) {
      throw new ProblemException(
          Problem.ofFile(
              file,
              Message.of("the file has more than {0} MB", MOST_BYTES / (1024 * 1024)),
              Message.of(
                  "Check that this is the right file, or split the model in the other tool")));
    }
    try (JsonParser parser = FACTORY.createParser(content)) {
      if (parser.nextToken() == null) {
        throw new ProblemException(
            Problem.ofFile(file, "the file is empty", "Export it again from the other tool"));
      }
      return value(parser);
    } catch (StreamConstraintsException e) {
      throw problem(
          e,
          Message.of("a value is nested or long beyond what a threat model needs"),
          Message.of("Check that this is the right file"));
    } catch (JsonProcessingException e) {
      throw problem(
          e,
          Message.of(
              "this is not valid JSON ({0})",
              e.getOriginalMessage().lines().findFirst().orElse("unreadable").strip()),
          Message.of("Export it again from the other tool, or correct the syntax at this place"));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.ofFile(file, "the file cannot be decoded", "Save it as UTF-8"));
    }
  }

  private ProblemException problem(JsonProcessingException cause, Message reason, Message advice) {
    int line = cause.getLocation() == null ? 0 : cause.getLocation().getLineNr();
    return new ProblemException(new Problem(file, Math.max(0, line), "", reason, advice));
  }

  private static Node value(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> entries(parser, line);
      case VALUE_STRING -> new Node.Scalar(line, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(line, parser.getNumberValue());
      case VALUE_TRUE -> new Node.Scalar(line, true);
      case VALUE_FALSE -> new Node.Scalar(line, false);
      default -> new Node.Scalar(line, null);
    };
  }

  private static Node fields(JsonParser parser, int line) throws IOException {
    Map<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new Node.Fields(line, fields);
  }

  private static Node entries(JsonParser parser, int line) throws IOException {
    List<Node> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(value(parser));
    }
    return new Node.Entries(line, entries);
  }
}
