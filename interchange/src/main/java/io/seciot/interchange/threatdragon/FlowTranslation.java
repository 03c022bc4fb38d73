package io.seciot.interchange.threatdragon;

import io.seciot.model.Flow;
import io.seciot.model.Message;
import io.seciot.model.Point;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Turns lines of one diagram into flows. */
final class FlowTranslation {

  private final Translation whole;
  private final Function<Cell.End, Optional<String>> elementAt;
  private final Consumer<Message> note;
  private final Map<String, ImmutableList<Point>> routes;
  private final Flags flags;
  private final Set<String> seen = new HashSet<>();

  FlowTranslation(
      Translation whole,
      Function<Cell.End, Optional<String>> elementAt,
      Consumer<Message> note,
      Map<String, ImmutableList<Point>> routes) {
    this.whole = whole;
    this.elementAt = elementAt;
    this.note = note;
    this.routes = routes;
    this.flags = new Flags(whole.file(), whole.notes());
  }

  void add(Cell cell) {
    Optional<String> source = elementAt.apply(cell.source());
    Optional<String> target = elementAt.apply(cell.target());
    if (source.isEmpty() || target.isEmpty()) {
      Message about = Words.quoted(cell.nameOrWord());
      note.accept(
          source.isEmpty() && target.isEmpty()
              ? Message.of("the flow {0} is left out, for both ends hang loose.", about)
              : Message.of("the flow {0} is left out, for one end hangs loose.", about));
      return;
    }
    String name = name(cell, source.get(), target.get());
    add(cell, name, source.get(), target.get(), cell.vertices());
    if (cell.data().at("isBidirectional").isTrue()) {
      note.accept(
          Message.of(
              "the flow {0} goes both ways and became two flows, for a flow has one direction.",
              Words.quoted(name)));
      // Without the bends, so that the two do not lie on top of each other.
      add(cell, name + " (back)", target.get(), source.get(), Lists.immutable.empty());
    }
  }

  private void add(
      Cell cell, String name, String source, String target, ImmutableList<Point> vertices) {
    String key = source + " " + target + " " + name;
    Flow flow =
        earlier(key).orElseGet(() -> Flow.of(whole.freeId(name, "flow"), name, source, target));
    whole.put(flow.withProfile(flags.onto(flow.profile(), cell)));
    if (vertices.notEmpty()) {
      routes.put(flow.id(), vertices);
    }
    seen.add(flow.id());
    whole.rememberFlow(key, flow.id());
  }

  /** The same flow in an earlier diagram; two alike in one diagram stay two. */
  private Optional<Flow> earlier(String key) {
    return whole.flowOf(key).filter(id -> !seen.contains(id)).flatMap(id -> whole.model().flow(id));
  }

  /** A flow without a name is called after its ends, so that a finding about it can be read. */
  private String name(Cell cell, String source, String target) {
    return cell.name().isEmpty() ? nameOf(source) + " to " + nameOf(target) : cell.name();
  }

  private String nameOf(String element) {
    return whole.model().element(element).orElseThrow().name();
  }
}
