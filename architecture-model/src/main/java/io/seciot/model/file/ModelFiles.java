package io.seciot.model.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import io.seciot.model.Architecture;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Opens and saves models: {@code *.seciot.json} and, with the same content, {@code *.seciot.yaml}.
 */
public final class ModelFiles {

  /** Larger files are refused before they are read; a model of 100,000 elements stays below. */
  public static final long MAX_BYTES = 128L * 1024 * 1024;

  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .stringQuotingChecker(new CarefulQuoting())
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());

  /** Quotes texts with line ends that YAML would otherwise fold or turn into another one. */
  private static final class CarefulQuoting extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteName(String name) {
      return super.needToQuoteName(name) || hasFoldedCharacter(name);
    }

    @Override
    public boolean needToQuoteValue(String text) {
      return super.needToQuoteValue(text) || hasFoldedCharacter(text);
    }

    private static boolean hasFoldedCharacter(String text) {
      return text.chars().anyMatch(c -> "\r\t\u0085\u2028\u2029\uFEFF".indexOf(c) >= 0);
    }
  }

  private ModelFiles() {}

  /**
   * Reads a model.
   *
   * @throws ProblemException where the file cannot be read or is no sound model; says all that is
   *     wrong, each with file, line, field, reason and what to do
   */
  public static Architecture read(Path file) throws ProblemException {
    return read(file, file.toString());
  }

  /**
   * Reads a model from a file whose own name does not say what it holds, such as a copy that
   * another program has made.
   *
   * @param name decides between JSON and YAML, and stands in problems
   * @throws ProblemException as above
   */
  public static Architecture read(Path file, String name) throws ProblemException {
    refuseUnreadable(file);
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      return read(name, content);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.ofFile(
              file.toString(),
              Message.of("the file cannot be read ({0})", AtomicFile.reason(e)),
              Message.of("Check its permissions and the disk")));
    }
  }

  /**
   * Reads a model from a stream.
   *
   * @param name the file's name: decides between JSON and YAML, and stands in problems
   */
  public static Architecture read(String name, InputStream content)
      throws ProblemException, IOException {
    LocatedReader reader = new LocatedReader(name);
    return ModelReader.read(
        name, isYaml(name) ? reader.readYaml(content) : reader.readJson(content));
  }

  /**
   * Saves a model. The file is either wholly the new one or, where something fails, still the old
   * one.
   *
   * @throws ProblemException where the file cannot be written
   */
  public static void write(Architecture model, Path file) throws ProblemException {
    try {
      AtomicFile.write(file, bytes(model, file.toString()));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.ofFile(
              file.toString(),
              Message.of(
                  "the file cannot be written ({0}); what was there is unchanged",
                  AtomicFile.reason(e)),
              Message.of("Check the folder, its permissions and the free space")));
    }
  }

  /**
   * The bytes that {@link #write} puts into a file of this name. The same model gives the same
   * bytes.
   */
  public static byte[] bytes(Architecture model, String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = generator(name, bytes)) {
      new ModelWriter(generator).write(model);
      generator.flush();
      if (!isYaml(name)) {
        generator.writeRaw('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Whether a file of this name holds YAML. */
  public static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  private static JsonGenerator generator(String name, ByteArrayOutputStream bytes)
      throws IOException {
    if (isYaml(name)) {
      return YAML.createGenerator(bytes);
    }
    JsonGenerator generator = JSON.createGenerator(bytes);
    generator.setPrettyPrinter(onePropertyALine());
    return generator;
  }

  private static DefaultPrettyPrinter onePropertyALine() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  private static void refuseUnreadable(Path file) throws ProblemException {
    if (!Files.exists(file)) {
      throw new ProblemException(
          Problem.ofFile(
              file.toString(), "there is no such file", "Check the name and the folder"));
    }
    if (!Files.isRegularFile(file)) {
      throw new ProblemException(
          Problem.ofFile(file.toString(), "this is not a file", "Give a SecIoT model"));
    }
    long size = file.toFile().length();
    if (size > MAX_BYTES) {
      throw new ProblemException(
          Problem.ofFile(
              file.toString(),
              Message.of(
                  "the file has {0} MB and the limit is {1} MB",
                  size / (1024 * 1024), MAX_BYTES / (1024 * 1024)),
              Message.of("Split the model or check that this is one")));
    }
  }
}
