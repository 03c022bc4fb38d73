package io.seciot.cli.knowledge;

import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Where knowledge comes from.
 *
 * @param name as the user gave it
 * @param folder a pack or a whole knowledge; absent for what is built in
 */
record KnowledgeSource(String name, @Nullable Path folder) {

  /** The word for what comes with the product. */
  private static final String BUILT_IN = "built-in";

  static KnowledgeSource of(String name) {
    return new KnowledgeSource(name, name.equals(BUILT_IN) ? null : Path.of(name));
  }

  /** Whether it is this folder, however that is spelled. */
  boolean isAt(Path other) {
    try {
      return folder != null && Files.exists(folder) && Files.isSameFile(folder, other);
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads it with packs that the model names. */
  Knowledge load(ImmutableList<Path> packs) throws ProblemException {
    if (folder == null) {
      return BuiltInKnowledge.load(packs);
    }
    return BuiltInKnowledge.isWhole(folder)
        ? BuiltInKnowledge.loadWhole(folder, packs)
        : BuiltInKnowledge.load(Lists.immutable.of(folder).newWithAll(packs));
  }
}
