package io.seciot.ontology.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The knowledge as files, wherever they lie: beside the classes, in a jar, in a team's folder. */
final class KnowledgeFiles {

  private static final String ROOT = "ontology/";

  /**
   * One file.
   *
   * @param path below the root of the knowledge, with forward slashes
   */
  record KnowledgeFile(String path, String text) {

    /** The name without its folders and its ending. */
    String stem() {
      String name = path.substring(path.lastIndexOf('/') + 1);
      int dot = name.indexOf('.');
      return dot < 0 ? name : name.substring(0, dot);
    }

    /** The name of the folder that it lies in. */
    String folder() {
      String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
      return parent.substring(parent.lastIndexOf('/') + 1);
    }
  }

  private final ImmutableList<KnowledgeFile> files;

  private KnowledgeFiles(ImmutableList<KnowledgeFile> files) {
    this.files = files.toSortedListBy(KnowledgeFile::path).toImmutable();
  }

  /** The files that come with the product. */
  static KnowledgeFiles builtIn() {
    URL root = KnowledgeFiles.class.getResource("/" + ROOT + "vocabulary/derived.ttl");
    if (root == null) {
      throw new IllegalStateException("the product is incomplete: its ontology is missing");
    }
    try {
      if (root.openConnection() instanceof JarURLConnection jar) {
        return inJar(jar);
      }
      return inFolder(Path.of(root.toURI()).resolve("../..").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files of a folder and the folders below it. */
  static KnowledgeFiles inFolder(Path folder) throws IOException {
    URI root = folder.toUri();
    try (Stream<Path> paths = Files.walk(folder)) {
      MutableList<KnowledgeFile> found = Lists.mutable.empty();
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String relative = root.relativize(path.toUri()).getPath();
        if (isKnowledge(relative)) {
          found.add(new KnowledgeFile(relative, Files.readString(path)));
        }
      }
      return new KnowledgeFiles(found.toImmutable());
    }
  }

  private static KnowledgeFiles inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    MutableList<KnowledgeFile> found = Lists.mutable.empty();
    try (var jar = connection.getJarFile()) {
      for (var entry : jar.stream().toList()) {
        if (entry.getName().startsWith(ROOT) && isKnowledge(entry.getName())) {
          try (InputStream content = jar.getInputStream(entry)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            found.add(new KnowledgeFile(entry.getName().substring(ROOT.length()), text));
          }
        }
      }
    }
    return new KnowledgeFiles(found.toImmutable());
  }

  private static boolean isKnowledge(String path) {
    return !path.startsWith("standards/")
        && !path.contains("/standards/")
        && (path.endsWith(".ttl") || path.endsWith(".rq") || path.endsWith(".yaml"));
  }

  /** The files below a folder with this ending, by path. */
  ImmutableList<KnowledgeFile> below(String folder, String ending) {
    return files.select(
        file -> file.path().startsWith(folder + "/") && file.path().endsWith(ending));
  }
}
