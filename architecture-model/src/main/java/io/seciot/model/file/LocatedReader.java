package io.seciot.model.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads JSON or YAML into {@link Located} values. Bounded in depth and in the length of texts; YAML
 * anchors and tags are refused, so that a small file cannot grow into a large one.
 */
final class LocatedReader {

  /** Our deepest structure is about ten levels; unknown fields may go further. */
  private static final int MAX_DEPTH = 60;

  private static final int MAX_TEXT = 1_000_000;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxStringLength(MAX_TEXT)
          .maxNumberLength(30)
          .build();

  private final String file;

  LocatedReader(String file) {
    this.file = file;
  }

  Located readJson(InputStream content) throws ProblemException, IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return read(factory, content, "JSON");
  }

  Located readYaml(InputStream content) throws ProblemException, IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setNestingDepthLimit(MAX_DEPTH);
    YAMLFactory factory =
        YAMLFactory.builder()
            .loaderOptions(options)
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return read(factory, content, "YAML");
  }

  private Located read(JsonFactory factory, InputStream content, String format)
      throws ProblemException, IOException {
    try (JsonParser parser = factory.createParser(content)) {
      if (parser.nextToken() == null) {
        throw new ProblemException(
            Problem.ofFile(file, "the file is empty", "Give a SecIoT model"));
      }
      Located value = value(parser);
      if (parser.nextToken() != null) {
        throw problem(
            parser.currentTokenLocation(),
            "there is more after the end of the model",
            "Keep one model in a file");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw problem(
          e.getLocation(),
          "a value is nested or long beyond the limits of the format",
          "A model nests at most "
              + MAX_DEPTH
              + " levels and a text has at most "
              + MAX_TEXT
              + " characters");
    } catch (JsonProcessingException e) {
      throw problem(
          e.getLocation(),
          "this is not valid " + format + " (" + firstLine(e) + ")",
          "Correct the syntax at this place");
    }
  }

  private Located value(JsonParser parser) throws IOException, ProblemException {
    int line = parser.currentTokenLocation().getLineNr();
    refuseAnchors(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> entries(parser, line);
      case VALUE_STRING -> new Located.Scalar(line, parser.getText());
      case VALUE_NUMBER_INT -> new Located.Scalar(line, integer(parser));
      case VALUE_NUMBER_FLOAT -> new Located.Scalar(line, parser.getDoubleValue());
      case VALUE_TRUE -> new Located.Scalar(line, true);
      case VALUE_FALSE -> new Located.Scalar(line, false);
      case VALUE_NULL -> new Located.Scalar(line, null);
      default ->
          throw problem(
              parser.currentTokenLocation(),
              "an anchor or alias is used here",
              "Write the value out");
    };
  }

  private static Object integer(JsonParser parser) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? (Object) parser.getDoubleValue()
        : (Object) parser.getLongValue();
  }

  private Located fields(JsonParser parser, int line) throws IOException, ProblemException {
    LinkedHashMap<String, Located> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, value(parser));
    }
    return new Located.Fields(line, values);
  }

  private Located entries(JsonParser parser, int line) throws IOException, ProblemException {
    List<Located> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Located.Entries(line, values);
  }

  private void refuseAnchors(JsonParser parser) throws IOException, ProblemException {
    if (parser instanceof YAMLParser yaml
        && (yaml.getObjectId() != null || yaml.isCurrentAlias())) {
      throw problem(
          parser.currentTokenLocation(), "an anchor or alias is used here", "Write the value out");
    }
  }

  private ProblemException problem(JsonLocation place, String reason, String advice) {
    int line = place == null ? 0 : place.getLineNr();
    return new ProblemException(new Problem(file, line, "", reason, advice));
  }

  private static String firstLine(JsonProcessingException problem) {
    String message = problem.getOriginalMessage();
    String line = message.lines().findFirst().orElse("unreadable").strip();
    int hint = line.toLowerCase(Locale.ROOT).indexOf(" (for ");
    return hint > 0 ? line.substring(0, hint) : line;
  }
}
