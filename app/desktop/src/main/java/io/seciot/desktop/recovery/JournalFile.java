package io.seciot.desktop.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.Architecture;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.file.AtomicFile;
import io.seciot.model.file.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One file of the journal: a line about the document, then the document as it would be saved. The
 * line carries a checksum of what follows, so that a damaged file is not taken for the user's work.
 */
final class JournalFile {

  static final String ENDING = ".journal";

  private static final int VERSION = 1;
  private static final int LONGEST_LINE = 64 * 1024;
  private static final String MODEL = "model.seciot.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private JournalFile() {}

  static byte[] bytes(UnsavedWork work) throws IOException {
    byte[] model = ModelFiles.bytes(work.model(), MODEL);
    ObjectNode about = JSON.createObjectNode();
    about.put("seciotJournal", VERSION);
    if (work.file() != null) {
      about.put("file", work.file().toAbsolutePath().toString());
    }
    if (work.basedOn() != null) {
      about.put("basedOn", work.basedOn());
    }
    about.put("edits", work.edits());
    about.put("last", work.last().toString());
    about.put("checksum", checksum(model));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(model.length + 512);
    bytes.write(JSON.writeValueAsBytes(about));
    bytes.write('\n');
    bytes.write(model);
    return bytes.toByteArray();
  }

  /**
   * Reads what was kept.
   *
   * @throws ProblemException where it is damaged, or is no journal of ours
   */
  static UnsavedWork read(Path file) throws ProblemException {
    try {
      if (Files.size(file) > ModelFiles.MAX_BYTES + LONGEST_LINE) {
        throw refused(file, Message.of("it is too large for a journal"));
      }
      return parse(file, Files.readAllBytes(file));
    } catch (IOException e) {
      throw refused(file, Message.of("it cannot be read ({0})", AtomicFile.reason(e)));
    }
  }

  private static UnsavedWork parse(Path file, byte[] bytes) throws ProblemException, IOException {
    int end = lineEnd(bytes);
    if (end < 0) {
      throw refused(file, Message.of("it is not a journal of SecIoT"));
    }
    JsonNode about = about(file, new String(bytes, 0, end, StandardCharsets.UTF_8));
    byte[] content = Arrays.copyOfRange(bytes, end + 1, bytes.length);
    if (!checksum(content).equals(about.path("checksum").asText())) {
      throw refused(file, Message.of("it is damaged"));
    }
    Architecture model = ModelFiles.read(MODEL, new ByteArrayInputStream(content));
    try {
      return new UnsavedWork(
          model,
          place(about.path("file")),
          about.path("basedOn").textValue(),
          Math.max(0, about.path("edits").asInt()),
          Instant.parse(about.path("last").asText()));
    } catch (DateTimeException | InvalidPathException e) {
      throw refused(file, Message.of("its first line is damaged"));
    }
  }

  private static JsonNode about(Path file, String line) throws ProblemException {
    try {
      JsonNode about = JSON.readTree(line);
      int version = about.path("seciotJournal").asInt();
      if (version == VERSION) {
        return about;
      }
      throw refused(
          file,
          version > VERSION
              ? Message.of("a newer version of SecIoT has written it")
              : Message.of("it is not a journal of SecIoT"));
    } catch (JsonProcessingException e) {
      throw refused(file, Message.of("it is not a journal of SecIoT"));
    }
  }

  private static int lineEnd(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, LONGEST_LINE); i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Path place(JsonNode file) {
    return file.isTextual() ? Path.of(file.asText()) : null;
  }

  private static ProblemException refused(Path file, Message reason) {
    return new ProblemException(
        Problem.ofFile(
            String.valueOf(file.getFileName()),
            Message.of("this unsaved work cannot be restored: {0}", reason),
            Message.of("It is kept; see the folder {0} beside the journal", Journals.ASIDE)));
  }

  private static String checksum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
