package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.Profile;
import io.seciot.model.Slugs;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The commands on flows: where they run, where they end. Each is one step of the history. */
public final class FlowEdits {

  private final EditorViewModel editor;

  /** Commands on the flows of this document. */
  public FlowEdits(EditorViewModel editor) {
    this.editor = editor;
  }

  /** The selected flows. */
  public ImmutableList<Flow> selected() {
    return editor
        .selection()
        .toList()
        .collectIf(
            id -> editor.model().flow(id).isPresent(), id -> editor.model().flow(id).orElseThrow())
        .toImmutable();
  }

  /** Gives a flow other bends; none make it straight. */
  public void bend(String flow, ImmutableList<Point> bends) {
    perform(Description.of("bend", editor.name(flow)), Lists.immutable.of(route(flow, bends)));
  }

  private Edit route(String flow, ImmutableList<Point> bends) {
    return new Edits.Route(editor.view().id(), flow, bends);
  }

  private void perform(Description description, ImmutableList<Edit> edits) {
    editor.perform(new Edits.Together(description, edits));
  }

  /** Takes all bends out of the selected flows. */
  public void straighten() {
    reroute(names -> Description.counted("straighten", names), line -> Lists.immutable.empty());
  }

  /** Lets the selected flows run at right angles. */
  public void atRightAngles() {
    reroute(names -> Description.counted("right-angles", names), this::corners);
  }

  private void reroute(
      Function<ImmutableList<String>, Description> description,
      Function<Sketch.Line, ImmutableList<Point>> bends) {
    ImmutableList<Sketch.Line> lines =
        selected()
            .collect(flow -> editor.sketch().line(flow.id()))
            .select(Optional::isPresent)
            .collect(Optional::get);
    if (lines.notEmpty()) {
      perform(
          description.apply(lines.collect(line -> line.flow().name())),
          lines.collect(line -> route(line.id(), bends.apply(line))));
    }
  }

  /** Two corners half-way; they go sideways where the boxes stand side by side. */
  private ImmutableList<Point> corners(Sketch.Line line) {
    if (line.flow().source().equals(line.flow().target())) {
      return Lists.immutable.empty();
    }
    Box from = box(line.flow().source());
    Box to = box(line.flow().target());
    Point start = from.centre();
    Point end = to.centre();
    boolean apart = from.x() > to.x() + to.width() || to.x() > from.x() + from.width();
    if (apart) {
      double x =
          from.x() < to.x()
              ? (from.x() + from.width() + to.x()) / 2
              : (to.x() + to.width() + from.x()) / 2;
      return Lists.immutable.of(new Point(x, start.y()), new Point(x, end.y()));
    }
    double y =
        from.y() < to.y()
            ? (from.y() + from.height() + to.y()) / 2
            : (to.y() + to.height() + from.y()) / 2;
    return Lists.immutable.of(new Point(start.x(), y), new Point(end.x(), y));
  }

  private Box box(String element) {
    return editor.sketch().node(element).orElseThrow().box();
  }

  /** Lets a flow start or end at another element; its bends fitted the old one. */
  public void reconnect(String id, String source, String target) {
    Flow flow = editor.model().flow(id).orElseThrow();
    if (!flow.source().equals(source) || !flow.target().equals(target)) {
      perform(
          Description.of(
              "connect", flow.name(), editor.name(flow.source().equals(source) ? target : source)),
          Lists.immutable.of(
              new Edits.Replace(flow.withEnds(source, target)),
              route(id, Lists.immutable.empty())));
    }
  }

  /**
   * Adds a flow in the other direction, of which the same is stated; what it carries is not known.
   */
  public void addWayBack() {
    Architecture model = editor.model();
    ImmutableList<Flow> chosen = selected();
    if (chosen.size() == 1) {
      Flow flow = chosen.getFirst();
      String name = flow.name() + " back";
      String id = Slugs.free(name, "flow", model::isTaken);
      Profile profile =
          new Profile(id, name, "", flow.profile().facts(), Profile.of(id, name).extras());
      Flow back = Flow.of(id, name, flow.target(), flow.source()).withProfile(profile);
      perform(Description.of("way-back", flow.name()), Lists.immutable.of(new Edits.Connect(back)));
      editor.select(id);
    }
  }
}
