package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.standards.Column.Stated;
import io.seciot.ontology.standards.Members.Doubt;
import io.seciot.ontology.standards.Sign.Line;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/** Works out which conditions and features one model has. */
final class Signs {

  private final Rules rules;
  private final Columns columns;
  private final Sentences sentences;
  private final Map<String, State> known = new HashMap<>();

  /** Shown, ruled out, or neither. */
  enum Presence {
    PRESENT,
    ABSENT,
    UNKNOWN
  }

  /**
   * A sign in one model.
   *
   * @param why what rules it out, or why it is unknown
   * @param questions what would settle it
   * @param owed the provision that demands it; absent where none does
   */
  record State(
      Presence presence,
      ImmutableList<Reason> why,
      ImmutableList<String> questions,
      @Nullable String owed) {}

  private static final State PRESENT =
      new State(Presence.PRESENT, Lists.immutable.empty(), Lists.immutable.empty(), null);

  Signs(Rules rules, Columns columns, Sentences sentences) {
    this.rules = rules;
    this.columns = columns;
    this.sentences = sentences;
  }

  State of(Sign sign) {
    State found = known.get(sign.id());
    if (found == null) {
      found = work(sign);
      known.put(sign.id(), found);
    }
    return found;
  }

  private State work(Sign sign) {
    if (sign.any().anySatisfy(this::shows)) {
      return PRESENT;
    }
    if (columns.members(rules.basis()).isEmpty()) {
      return unknown(sentences.none(columns.names(rules.basis())), Lists.immutable.empty());
    }
    if (sign.within() != null) {
      State outer = of(rules.signs().get(sign.within()));
      if (outer.presence() == Presence.ABSENT) {
        return outer;
      }
    }
    if (sign.seenWith() != null && columns.members(sign.seenWith()).isEmpty()) {
      return unknown(sentences.none(columns.names(sign.seenWith())), Lists.immutable.empty());
    }
    return asked(sign);
  }

  private State asked(Sign sign) {
    ImmutableList<Line> lines = sign.any().reject(Line::evidence);
    ImmutableList<String> questions = Together.once(lines.collect(this::questions));
    return questions.isEmpty()
        ? new State(
            Presence.ABSENT,
            Lists.immutable
                .of(Reason.derived(sign.words().absent(), null))
                .newWithAll(lines.flatCollect(this::against)),
            questions,
            sign.owed())
        : unknown(Reason.derived(sentences.takenAsGiven(sign.words().whether()), null), questions);
  }

  private static State unknown(Reason why, ImmutableList<String> questions) {
    return new State(Presence.UNKNOWN, Lists.immutable.of(why), questions, null);
  }

  private boolean shows(Line line) {
    return line.where() == null
        ? columns.members(line.group()).sure().notEmpty()
        : column(line, line.where()).having(line.where()).notEmpty();
  }

  private ImmutableList<String> questions(Line line) {
    if (line.where() == null) {
      return Together.once(columns.members(line.group()).doubtful().collect(Doubt::questions));
    }
    Column column = column(line, line.where());
    return Together.once(
        Lists.immutable
            .of(column.questions())
            .newWithAll(column.doubtfulUnlessLacking(line.where()).collect(Doubt::questions)));
  }

  private ImmutableList<Reason> against(Line line) {
    if (line.where() == null) {
      return Lists.immutable.empty();
    }
    Column column = column(line, line.where());
    MutableList<MutableList<Stated>> lacking = column.lacking(line.where());
    return sentences.together(column, lacking, columns.names(line.group()));
  }

  private Column column(Line line, Wanted where) {
    return columns.of(line.group(), where.property());
  }
}
