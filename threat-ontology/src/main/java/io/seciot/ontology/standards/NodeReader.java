package io.seciot.ontology.standards;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads JSON and YAML files of the knowledge into nodes that know their line. */
public final class NodeReader {

  private final Function<String, ? extends @Nullable InputStream> open;

  /**
   * @param open gives the content of a file by its name, or null where there is no such file
   */
  NodeReader(Function<String, ? extends @Nullable InputStream> open) {
    this.open = open;
  }

  /**
   * The content of a file that was read already.
   *
   * @throws ProblemException where its syntax is wrong
   */
  public static Node of(String file, String text) throws ProblemException {
    try (InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      return parse(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  Node read(String file) throws ProblemException {
    try (InputStream content = open.apply(file)) {
      if (content == null) {
        throw new ProblemException(
            Problem.ofFile(file, "the file is missing", "Put it back or install again"));
      }
      return parse(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /**
   * Reads a file that somebody opened.
   *
   * @throws ProblemException where its syntax is wrong
   */
  static Node parse(String file, InputStream content) throws ProblemException, IOException {
    try (JsonParser parser = factory(file).createParser(content)) {
      if (parser.nextToken() == null) {
        throw new ProblemException(
            Problem.ofFile(file, "the file is empty", "Put its content back"));
      }
      return node(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
      throw new ProblemException(
          new Problem(
              file,
              line,
              "",
              Message.of("the syntax is wrong ({0})", reason),
              Message.of("Correct it here")));
    }
  }

  private static JsonFactory factory(String file) {
    return file.endsWith(".json")
        ? JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
        : YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  }

  private static Node node(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> entries(parser, line);
      case VALUE_NUMBER_INT -> new Node.Scalar(line, parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> new Node.Scalar(line, parser.getDoubleValue());
      case VALUE_TRUE -> new Node.Scalar(line, true);
      case VALUE_FALSE -> new Node.Scalar(line, false);
      case VALUE_NULL -> new Node.Scalar(line, null);
      default -> new Node.Scalar(line, parser.getText());
    };
  }

  private static Node fields(JsonParser parser, int line) throws IOException {
    LinkedHashMap<String, Node> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, node(parser));
    }
    return new Node.Fields(line, values);
  }

  private static Node entries(JsonParser parser, int line) throws IOException {
    List<Node> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(node(parser));
    }
    return new Node.Entries(line, values);
  }
}
