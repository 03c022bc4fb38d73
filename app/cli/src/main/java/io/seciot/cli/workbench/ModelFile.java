package io.seciot.cli.workbench;

import io.seciot.interchange.git.GitHistory;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.file.AtomicFile;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A model and the file that it came from.
 *
 * @param path as the user gave it; of an earlier revision with that in brackets
 * @param sha256 of the file's bytes, in hexadecimal, so that a document can say what it is about
 */
public record ModelFile(Path path, Architecture model, String sha256) {

  /** Reads a model. */
  public static ModelFile read(Path path) throws ProblemException {
    Architecture model = ModelFiles.read(path);
    try {
      return new ModelFile(path, model, sha256(path));
    } catch (IOException e) {
      throw notRead(path, e);
    }
  }

  /** Reads a model as it was in a revision of its git repository. */
  public static ModelFile read(Path path, String revision) throws ProblemException {
    try (GitHistory history = GitHistory.of(path)) {
      Architecture model = history.read(revision);
      Path shown = path.resolveSibling(path.getFileName() + " (" + revision + ")");
      return new ModelFile(shown, model, sha256(history.content(revision)));
    }
  }

  /** Writes a result as a whole or not at all. */
  public static void write(Path path, byte[] content) throws ProblemException {
    try {
      AtomicFile.write(path, content);
    } catch (IOException e) {
      throw notWritten(path, AtomicFile.reason(e).english());
    }
  }

  /** Refuses to write a result over what it is made from. */
  public static void keepApart(Path input, Path output) throws ProblemException {
    try {
      if (Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output)) {
        throw new ProblemException(
            Problem.ofFile(
                output.toString(),
                "the result would replace the file that it is made from",
                "Give the result another name"));
      }
    } catch (IOException e) {
      throw notRead(input, e);
    }
  }

  /** The problem of a result that could not be written. */
  public static ProblemException notWritten(Path path, String reason) {
    return new ProblemException(
        Problem.ofFile(
            path.toString(),
            "the file cannot be written (" + reason + ")",
            "Check the folder, its permissions and the free space"));
  }

  /** The problem of a file that could not be read. */
  public static ProblemException notRead(Path path, IOException cause) {
    return new ProblemException(
        Problem.ofFile(
            path.toString(),
            "the file cannot be read (" + AtomicFile.reason(cause).english() + ")",
            "Check its permissions and the disk"));
  }

  private static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String sha256(Path path) throws IOException {
    try (DigestInputStream content = new DigestInputStream(Files.newInputStream(path), digest())) {
      content.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(content.getMessageDigest().digest());
    }
  }
}
