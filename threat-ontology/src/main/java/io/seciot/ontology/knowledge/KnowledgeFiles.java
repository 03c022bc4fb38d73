package io.seciot.ontology.knowledge;

import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The knowledge as files, wherever they lie: beside the classes, in a jar, in a team's folder. */
final class KnowledgeFiles {

  /** Where standards lie that are linked to the rest of the knowledge; ours in {@code mapped/}. */
  static final String STANDARDS = "standards";

  private static final Pattern LINKED = Pattern.compile("standards/(mapped/)?[^/]+\\.json");

  static final String ROOT = "ontology/";
  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 5_000;
  private static final int MOST_ENTRIES = 50_000;
  private static final long LARGEST = 1_000_000;
  private static final long LARGEST_PACK = 50_000_000;

  /**
   * One file.
   *
   * @param path below the root of the knowledge, with forward slashes
   * @param shown where people find it; the path itself for what comes with the product
   */
  record KnowledgeFile(String path, String text, String shown) {

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
          found.add(new KnowledgeFile(relative, Files.readString(path), relative));
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
        if (!entry.getName().startsWith(ROOT)) {
          continue;
        }
        String path = entry.getName().substring(ROOT.length());
        if (isKnowledge(path)) {
          try (InputStream content = jar.getInputStream(entry)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            found.add(new KnowledgeFile(path, text, path));
          }
        }
      }
    }
    return new KnowledgeFiles(found.toImmutable());
  }

  /**
   * The files of a team's own folder.
   *
   * @throws ProblemException where there is no such folder, it holds no knowledge, or more than
   *     anybody writes by hand
   */
  static KnowledgeFiles ofPack(Path folder) throws ProblemException {
    if (!Files.isDirectory(folder)) {
      throw wrong(
          folder,
          "this is no folder",
          "Name the folder that holds threats/, vocabulary/ or policy/");
    }
    try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
      MutableList<KnowledgeFile> found = Lists.mutable.empty();
      int seen = 0;
      long size = 0;
      for (Path path : (Iterable<Path>) paths::iterator) {
        seen++;
        String relative = folder.relativize(path).toString().replace('\\', '/');
        if (isKnowledge(relative) && Files.isRegularFile(path)) {
          refuseLinkOut(path, folder);
          String text = packed(path);
          size += text.length();
          found.add(new KnowledgeFile(relative, text, path.toString()));
        }
        refuseTooMuch(folder, seen, found.size(), size);
      }
      if (found.isEmpty()) {
        throw wrong(
            folder,
            "it holds no knowledge",
            "Put .rq files into threats/ and .ttl into vocabulary/");
      }
      return new KnowledgeFiles(found.toImmutable());
    } catch (IOException | UncheckedIOException e) {
      throw wrong(folder, "it cannot be read", "Check the rights of the folder and its files");
    }
  }

  private static void refuseTooMuch(Path folder, int seen, int files, long size)
      throws ProblemException {
    if (files > MOST_FILES || seen > MOST_ENTRIES) {
      throw wrong(
          folder,
          Message.of(
              "it holds more than {0} files", files > MOST_FILES ? MOST_FILES : MOST_ENTRIES),
          Message.of("Keep only knowledge in it, or split it into several packs"));
    }
    if (size > LARGEST_PACK) {
      throw wrong(folder, "it holds more than 50 MB", "Split it into several packs");
    }
  }

  /** A pack may come from a stranger; what it links to is none of theirs. */
  private static void refuseLinkOut(Path path, Path folder) throws ProblemException, IOException {
    if (Files.isSymbolicLink(path) && !path.toRealPath().startsWith(folder.toRealPath())) {
      throw wrong(path, "it is a link that leads out of the pack", "Put the file itself there");
    }
  }

  private static String packed(Path path) throws ProblemException {
    try {
      if (Files.size(path) > LARGEST) {
        throw wrong(path, "the file is larger than 1 MB", "Split it");
      }
      return Files.readString(path);
    } catch (MalformedInputException e) {
      throw wrong(path, "the file is not UTF-8 text", "Save it as UTF-8");
    } catch (IOException e) {
      throw wrong(path, "the file cannot be read", "Check its rights");
    }
  }

  private static ProblemException wrong(Path path, String reason, String advice) {
    return wrong(path, Message.of(reason), Message.of(advice));
  }

  private static ProblemException wrong(Path path, Message reason, Message advice) {
    return new ProblemException(Problem.ofFile(path.toString(), reason, advice));
  }

  /** These and more files. */
  KnowledgeFiles with(KnowledgeFiles more) {
    return new KnowledgeFiles(files.newWithAll(more.files));
  }

  private static boolean isKnowledge(String path) {
    if (path.startsWith("standards/") || path.contains("/standards/")) {
      return LINKED.matcher(path).matches();
    }
    return path.endsWith(".ttl") || path.endsWith(".rq") || path.endsWith(".yaml");
  }

  /** The files below a folder with this ending, by path. */
  ImmutableList<KnowledgeFile> below(String folder, String ending) {
    return files.select(
        file -> file.path().startsWith(folder + "/") && file.path().endsWith(ending));
  }
}
