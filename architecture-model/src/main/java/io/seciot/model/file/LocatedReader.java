package io.seciot.model.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads JSON or YAML into {@link Located} values. Bounded in depth and in the length of texts; YAML
 * anchors and tags are refused, so that a small file cannot grow into a large one.
 */
final class LocatedReader {

  /** Our deepest structure is about ten levels; unknown fields may go further. */
  private static final int MAX_DEPTH = 60;

  private static final int MAX_TEXT = 1_000_000;
  private static final int MAX_DIGITS = 100;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxStringLength(MAX_TEXT)
          .maxNumberLength(MAX_DIGITS)
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
      return read(parser, format);
    } catch (CharConversionException e) {
      throw new ProblemException(SyntaxProblem.notText(file));
    }
  }

  private Located read(JsonParser parser, String format) throws ProblemException, IOException {
    try {
      if (!starts(parser, format)) {
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
    } catch (JsonProcessingException e) {
      int line = Math.max(0, parser.currentLocation().getLineNr());
      throw new ProblemException(SyntaxProblem.of(file, format, line, MAX_DEPTH, e));
    }
  }

  private boolean starts(JsonParser parser, String format) throws IOException, ProblemException {
    try {
      return parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      throw new ProblemException(SyntaxProblem.atStart(file, format, MAX_DEPTH, e));
    }
  }

  private Located value(JsonParser parser) throws IOException, ProblemException {
    int line = parser.currentTokenLocation().getLineNr();
    refuseShorthands(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> entries(parser, line);
      case VALUE_STRING -> new Located.Scalar(line, parser.getText());
      case VALUE_NUMBER_INT -> new Located.Scalar(line, integer(parser));
      case VALUE_NUMBER_FLOAT -> new Located.Scalar(line, parser.getDecimalValue());
      case VALUE_TRUE -> new Located.Scalar(line, flag(parser, true));
      case VALUE_FALSE -> new Located.Scalar(line, flag(parser, false));
      case VALUE_NULL -> new Located.Scalar(line, null);
      default ->
          throw problem(
              parser.currentTokenLocation(), "this is not a value", "Write a plain value");
    };
  }

  /** Large numbers are kept to the digit, for they may stand in unknown fields. */
  private static Object integer(JsonParser parser) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? (Object) parser.getBigIntegerValue()
        : (Object) parser.getLongValue();
  }

  /** In YAML as people know it, only true and false are yes and no: "off" is a text. */
  private static Object flag(JsonParser parser, boolean value) throws IOException {
    String written = parser.getText();
    boolean plain = written.equalsIgnoreCase(Boolean.toString(value));
    return plain ? (Object) value : (Object) written;
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

  private void refuseShorthands(JsonParser parser) throws IOException, ProblemException {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    if (yaml.getObjectId() != null || yaml.isCurrentAlias()) {
      throw problem(
          parser.currentTokenLocation(),
          "an anchor or alias is used here",
          "Write the value out at each place");
    }
    if (yaml.getTypeId() != null) {
      String tag = ("!" + yaml.getTypeId()).replace("!tag:yaml.org,2002:", "!!");
      throw problem(
          parser.currentTokenLocation(),
          Message.of("a tag is used here: {0}", Message.quoted(tag)),
          Message.of("Write the plain value"));
    }
  }

  private ProblemException problem(JsonLocation place, String reason, String advice) {
    return problem(place, Message.of(reason), Message.of(advice));
  }

  private ProblemException problem(JsonLocation place, Message reason, Message advice) {
    int line = place == null ? 0 : Math.max(0, place.getLineNr());
    return new ProblemException(new Problem(file, line, "", reason, advice));
  }
}
