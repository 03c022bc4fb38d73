package io.seciot.interchange.git;

import io.seciot.model.Architecture;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * What a model file was in other revisions of its repository. Only reads what the repository has on
 * this machine: no hook, no filter and no other program runs, nothing is fetched, and no setting of
 * the user or the machine is looked at.
 */
public final class GitHistory implements AutoCloseable {

  private final Repository repository;
  private final Path file;
  private final String path;

  private GitHistory(Repository repository, Path file, String path) {
    this.repository = repository;
    this.file = file;
    this.path = path;
  }

  /**
   * Opens the repository that a file is in.
   *
   * @param file a model in a work tree; need not be committed
   * @throws ProblemException where it is in none, or the repository cannot be read
   */
  public static GitHistory of(Path file) throws ProblemException {
    Quiet.install();
    try {
      Path real = file.toRealPath();
      FileRepositoryBuilder builder =
          new FileRepositoryBuilder().findGitDir(Objects.requireNonNull(real.getParent()).toFile());
      if (builder.getGitDir() == null) {
        throw inNone(file);
      }
      Repository repository = builder.setMustExist(true).build();
      if (repository.isBare()) {
        repository.close();
        throw inNone(file);
      }
      Path inside = repository.getWorkTree().toPath().toRealPath().relativize(real);
      return new GitHistory(repository, file, inside.toString().replace('\\', '/'));
    } catch (IOException e) {
      throw notRead(file, e);
    }
  }

  /** What can be chosen: the newest commits that changed the file, then branches, then tags. */
  public ImmutableList<Revision> revisions() throws ProblemException {
    try {
      return new Revisions(repository, path).all();
    } catch (IOException e) {
      throw notRead(file, e);
    }
  }

  /**
   * Reads the model as it was.
   *
   * @param revision as git takes it: a branch, a tag, a commit, {@code HEAD~2}
   * @throws ProblemException where there is no such revision, the file was not in it, or was no
   *     sound model then
   */
  public Architecture read(String revision) throws ProblemException {
    try {
      return ModelFiles.read(revision + ":" + file, new ByteArrayInputStream(content(revision)));
    } catch (IOException e) {
      throw notRead(file, e);
    }
  }

  /**
   * The bytes of the file as it was.
   *
   * @throws ProblemException where there is no such revision, or the file was not in it
   */
  public byte[] content(String revision) throws ProblemException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(resolve(revision));
      try (TreeWalk found = TreeWalk.forPath(repository, path, commit.getTree())) {
        if (found == null || !isFile(found.getFileMode(0))) {
          throw problem(
              Message.of("revision {0} does not have this file", Message.quoted(revision)),
              Message.of("Choose a later one; git log -- FILE lists those that changed it"));
        }
        return content(revision, repository.open(found.getObjectId(0), Constants.OBJ_BLOB));
      }
    } catch (IOException e) {
      throw notRead(file, e);
    }
  }

  private static boolean isFile(FileMode mode) {
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
  }

  private ObjectId resolve(String revision) throws ProblemException, IOException {
    ObjectId found;
    try {
      found = repository.resolve(revision + "^{commit}");
    } catch (RevisionSyntaxException | IOException e) {
      found = null;
    }
    if (found == null) {
      throw problem(
          Message.of("the repository has no revision {0}", Message.quoted(revision)),
          Message.of("Name a branch, a tag or a commit; git log --oneline lists commits"));
    }
    return found;
  }

  private byte[] content(String revision, ObjectLoader content)
      throws ProblemException, IOException {
    if (content.getSize() > ModelFiles.MAX_BYTES) {
      throw problem(
          Message.of("the file is too large in revision {0}", Message.quoted(revision)),
          Message.of("Choose a revision in which it is a model"));
    }
    return content.getCachedBytes((int) ModelFiles.MAX_BYTES);
  }

  private ProblemException problem(Message reason, Message advice) {
    return new ProblemException(Problem.ofFile(file.toString(), reason, advice));
  }

  private static ProblemException inNone(Path file) {
    return new ProblemException(
        Problem.ofFile(
            file.toString(),
            "this file is in no git repository",
            "Compare it with another file, or commit it first"));
  }

  private static ProblemException notRead(Path file, IOException cause) {
    String said = cause.getMessage();
    return new ProblemException(
        Problem.ofFile(
            file.toString(),
            said == null
                ? Message.of("its git repository cannot be read")
                : Message.of("its git repository cannot be read ({0})", said),
            Message.of("Check it with git fsck")));
  }

  @Override
  public void close() {
    repository.close();
  }
}
