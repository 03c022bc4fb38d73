package io.seciot.ontology.standards;

import io.seciot.model.Message;
import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/** Adds standards that are linked to EN 303 645 and to the rest of the knowledge. */
public final class MappedLoader {

  private final Vocabulary vocabulary;
  private final ImmutableList<Threat> threats;
  private final ImmutableMap<String, Countermeasure> measures;

  /**
   * @param threats what requirements may be broken by
   * @param measures what they may be shown by, by id
   */
  public MappedLoader(
      Vocabulary vocabulary,
      ImmutableList<Threat> threats,
      ImmutableMap<String, Countermeasure> measures) {
    this.vocabulary = vocabulary;
    this.threats = threats;
    this.measures = measures;
  }

  /**
   * The assessment with these standards, in the order of the files.
   *
   * @throws ProblemException with file, line and reason of everything that is wrong
   */
  public Assessment add(Assessment assessment, ImmutableList<MappedFile> files)
      throws ProblemException {
    Complaints complaints = new Complaints();
    MappedReader reader =
        new MappedReader(
            targets(assessment), assessment.shared(), complaints, assessment.phrases().language());
    MutableList<MappedStandard> found = Lists.mutable.empty();
    Set<String> ids = new HashSet<>(assessment.standards().collect(Standard::id).castToList());
    for (MappedFile file : files) {
      if (!ids.add(file.id())) {
        complaints.add(
            file.shown(),
            0,
            "",
            Message.of("there is a standard \"{0}\" already", file.id()),
            Message.of("Give the file another name"));
      }
      found.add(reader.read(file));
    }
    complaints.throwIfAny();
    return assessment.with(found.toImmutable());
  }

  private LinkTargets targets(Assessment assessment) {
    return new LinkTargets(
        vocabulary,
        assessment
            .editions()
            .getFirst()
            .entries()
            .collect(entry -> entry.provision().id())
            .toImmutableSet(),
        threats,
        measures.keysView().toImmutableSet());
  }
}
