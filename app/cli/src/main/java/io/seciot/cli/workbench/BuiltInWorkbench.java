package io.seciot.cli.workbench;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Packs;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.reasoning.Reasoner;
import io.seciot.ontology.risk.MeasurePlan;
import io.seciot.ontology.risk.MeasurePlanner;
import io.seciot.ontology.risk.RiskAnalyst;
import io.seciot.ontology.risk.RiskRegister;
import io.seciot.ontology.risk.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What comes with the product, and the packs that are added to it. */
public final class BuiltInWorkbench implements Workbench {

  private ImmutableList<Path> chosen = Lists.immutable.empty();
  private ImmutableList<Path> used = Lists.immutable.empty();
  private FutureTask<Knowledge> loading = new FutureTask<>(BuiltInKnowledge::load);

  @Override
  public void use(ImmutableList<Path> packs) throws ProblemException {
    chosen = packs;
    load(packs);
  }

  @Override
  public ModelFile open(Path model) throws ProblemException {
    return use(ModelFile.read(model), model);
  }

  @Override
  public ModelFile open(Path model, String revision) throws ProblemException {
    return use(ModelFile.read(model, revision), model);
  }

  private ModelFile use(ModelFile file, Path model) throws ProblemException {
    load(chosen.newWithAll(Packs.of(file.model(), model)).distinctBy(BuiltInWorkbench::real));
    return file;
  }

  /** The same folder may be named by the model and on the command line. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  private void load(ImmutableList<Path> packs) throws ProblemException {
    if (packs.equals(used)) {
      return;
    }
    Knowledge knowledge = BuiltInKnowledge.load(packs);
    loading = new FutureTask<>(() -> knowledge);
    used = packs;
  }

  @Override
  public void prepare() {
    Thread.ofPlatform().daemon().name("knowledge").start(loading);
  }

  @Override
  public Knowledge knowledge() {
    loading.run(); // Here and now, unless it was begun before.
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("knowledge cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading knowledge", e);
    }
  }

  @Override
  public Catalogue catalogue() {
    return Catalogue.builtIn();
  }

  @Override
  public Analyst analyst(LocalDate day) {
    Reasoner reasoner = new Reasoner(knowledge(), catalogue());
    return new Analyst() {
      @Override
      public Analysis analyse(Architecture model) {
        return reasoner.analyse(model, day);
      }

      @Override
      public ImmutableList<Remedy> remedies(Finding finding) {
        return reasoner.remedies(finding);
      }

      @Override
      public Optional<RemedySet> smallestSet(Finding finding, ImmutableList<Remedy> remedies) {
        return reasoner.smallestSet(finding, remedies);
      }

      @Override
      public boolean resolve(Finding finding, ImmutableList<Remedy.Change> changes) {
        return reasoner.resolve(finding, changes);
      }

      @Override
      public Target target(Analysis analysis) {
        return new RiskAnalyst(knowledge(), catalogue()).target(analysis, day);
      }

      @Override
      public RiskRegister risks(Analysis analysis) {
        return new RiskAnalyst(knowledge(), catalogue()).register(analysis, day);
      }

      @Override
      public MeasurePlan plan(Architecture model, Predicate<Finding> wanted) {
        return new MeasurePlanner(knowledge(), catalogue(), wanted, day).plan(model);
      }

      @Override
      public AttackPaths paths() {
        return reasoner.paths();
      }

      @Override
      public Coverage coverage(Analysis analysis) {
        return reasoner.coverage(analysis);
      }
    };
  }
}
