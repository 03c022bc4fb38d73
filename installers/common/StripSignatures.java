import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the signatures out of the archives in a folder: {@code java StripSignatures.java FOLDER}.
 *
 * <p>The JVM checks every class of a signed archive and keeps such classes out of its start-up
 * cache, which together costs up to half a second a start. Maven has checked what it downloaded.
 */
final class StripSignatures {

  public static void main(String[] arguments) throws IOException {
    try (DirectoryStream<Path> archives =
        Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      for (Path archive : archives) {
        strip(archive);
      }
    }
  }

  private static void strip(Path archive) throws IOException {
    try (FileSystem content = FileSystems.newFileSystem(archive)) {
      Path folder = content.getPath("META-INF");
      if (!Files.isDirectory(folder)) {
        return;
      }
      List<Path> signatures = new ArrayList<>();
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, "*.{SF,RSA,DSA,EC,sf,rsa,dsa,ec}")) {
        files.forEach(signatures::add);
      }
      for (Path signature : signatures) {
        Files.delete(signature);
      }
    }
  }
}
