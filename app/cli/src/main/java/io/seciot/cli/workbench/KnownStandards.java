package io.seciot.cli.workbench;

import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.ontology.analysis.StandardVerdicts;
import org.eclipse.collections.api.list.ImmutableList;

/** Finds a standard by its id. */
public final class KnownStandards {

  private KnownStandards() {}

  /** The standard with this id, or which ids there are. */
  public static StandardVerdicts find(ImmutableList<StandardVerdicts> all, String id)
      throws ProblemException {
    return all.detectOptional(verdicts -> verdicts.standard().id().equals(id))
        .orElseThrow(() ->
            new ProblemException(
                Problem.ofFile(
                    Problem.quote(id),
                    "no standard has this id",
                    "Choose one of " + all.collect(s -> s.standard().id()).makeString(", "))));
  }
}
