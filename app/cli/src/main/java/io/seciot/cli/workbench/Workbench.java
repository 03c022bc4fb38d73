package io.seciot.cli.workbench;

import io.seciot.catalog.Catalogue;
import io.seciot.ontology.knowledge.Knowledge;

/** What the verbs work with. Each part is made when it is first needed. */
public interface Workbench {

  /** Begins to load knowledge beside other work, such as reading a model. */
  void prepare();

  /** Vocabulary, threats, countermeasures, standards. */
  Knowledge knowledge();

  /** Parts that one can buy or deploy. */
  Catalogue catalogue();

  /** A new analyst; each remembers the model that it saw last. */
  Analyst analyst();
}
