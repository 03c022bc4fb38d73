package io.seciot.cli.workbench;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** What comes with the product. */
public final class BuiltInWorkbench implements Workbench {

  private @Nullable Knowledge knowledge;

  @Override
  public Knowledge knowledge() {
    Knowledge loaded = knowledge;
    if (loaded == null) {
      loaded = BuiltInKnowledge.load();
      knowledge = loaded;
    }
    return loaded;
  }

  @Override
  public Catalogue catalogue() {
    return Catalogue.builtIn();
  }

  @Override
  public Analyst analyst() {
    Reasoner reasoner = new Reasoner(knowledge(), catalogue());
    return new Analyst() {
      @Override
      public Analysis analyse(Architecture model) {
        return reasoner.analyse(model);
      }

      @Override
      public ImmutableList<Remedy> remedies(Finding finding) {
        return reasoner.remedies(finding);
      }
    };
  }
}
