package io.seciot.ontology.knowledge;

import io.seciot.model.Architecture;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * The folders of knowledge that a model names. The model may come from a stranger: only folders
 * that lie below its own are taken, links followed.
 */
public final class Packs {

  private Packs() {}

  /**
   * The folders, in the order of their names.
   *
   * @param file the file that the model was read from; absent for one that is in no file yet
   * @throws ProblemException with each folder that is not there or leads elsewhere
   */
  public static ImmutableList<Path> of(Architecture model, @Nullable Path file)
      throws ProblemException {
    if (model.packs().isEmpty()) {
      return Lists.immutable.empty();
    }
    if (file == null) {
      throw new ProblemException(
          Problem.ofFile(
              Problem.quote(model.product().name()),
              "it names packs and is in no folder yet",
              "Save it beside them and open it again"));
    }
    return beside(file, model);
  }

  private static ImmutableList<Path> beside(Path file, Architecture model) throws ProblemException {
    MutableList<Path> found = Lists.mutable.empty();
    MutableList<Problem> problems = Lists.mutable.empty();
    for (String name : model.packs()) {
      Path folder = file.resolveSibling(name);
      if (!Files.isDirectory(folder)) {
        problems.add(
            wrong(
                file,
                Message.of("there is no folder {0} beside the model", Message.quoted(name)),
                Message.of("Put the pack there, or take it out of the list")));
      } else if (leadsOut(folder, file)) {
        problems.add(
            wrong(
                file,
                Message.of("{0} leads out of the folder of the model", Message.quoted(name)),
                Message.of("Put the pack itself there instead of a link, or use --pack")));
      } else {
        found.add(folder);
      }
    }
    if (problems.notEmpty()) {
      throw new ProblemException(problems.toImmutable());
    }
    return found.toImmutable();
  }

  private static Problem wrong(Path file, Message reason, Message advice) {
    return new Problem(file.toString(), 0, "packs", reason, advice);
  }

  private static boolean leadsOut(Path folder, Path file) throws ProblemException {
    try {
      Path own = file.toAbsolutePath().resolveSibling("").toRealPath();
      Path real = folder.toRealPath();
      return !real.startsWith(own) || real.equals(own);
    } catch (IOException e) {
      throw new ProblemException(
          wrong(
              file,
              Message.of("{0} cannot be looked into", folder),
              Message.of("Check the rights of the folder")));
    }
  }
}
