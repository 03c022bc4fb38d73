package io.seciot.cli.workbench;

import io.seciot.catalog.Catalogue;
import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.Knowledge;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/** What the verbs work with. Each part is made when it is first needed. */
public interface Workbench {

  /**
   * Says which folders of a team's own knowledge are added to what is built in; none to begin with.
   *
   * @throws ProblemException with everything that is wrong in them
   */
  void use(ImmutableList<Path> packs) throws ProblemException;

  /**
   * Reads a model. From then on the packs that it names are used too, until another one is opened.
   *
   * @throws ProblemException with everything that is wrong in the model or its packs
   */
  ModelFile open(Path model) throws ProblemException;

  /**
   * Reads a model as it was in a revision of its git repository, with the packs that it named then
   * as they are now.
   *
   * @throws ProblemException as above, and where there is no such revision or model in it
   */
  ModelFile open(Path model, String revision) throws ProblemException;

  /** Begins to load knowledge beside other work, such as reading a model. */
  void prepare();

  /** Vocabulary, threats, countermeasures, standards. */
  Knowledge knowledge();

  /** Parts that one can buy or deploy. */
  Catalogue catalogue();

  /**
   * A new analyst; each remembers the model that it saw last.
   *
   * @param day as of which decisions hold or have expired
   */
  Analyst analyst(LocalDate day);
}
