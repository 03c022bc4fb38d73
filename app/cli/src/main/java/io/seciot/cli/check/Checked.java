package io.seciot.cli.check;

import io.seciot.cli.validate.Notice;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.risk.Target;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A model that was checked.
 *
 * @param analyst who made the analysis, and saw no other model since
 * @param target what the model will be like when its plans are done
 * @param coverage what was looked at; absent where nobody wants to know
 * @param notices words of the model that the vocabulary does not know
 */
public record Checked(
    ModelFile source,
    Analysis analysis,
    Analyst analyst,
    Target target,
    @Nullable Coverage coverage,
    ImmutableList<Notice> notices,
    Vocabulary vocabulary,
    Gate gate) {

  /** The file's name as the user gave it. */
  public String file() {
    return source.path().toString();
  }

  /** The label of a kind; the kind itself where the vocabulary does not know it. */
  public String kindLabel(String kind) {
    return vocabulary.kind(kind).map(Kind::label).orElse(kind);
  }
}
