package io.seciot.desktop.outline;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.Badge;
import io.seciot.desktop.canvas.Badges;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.outline.OutlineViewModel.Entry;
import io.seciot.desktop.outline.OutlineViewModel.What;
import io.seciot.model.Comment;
import io.seciot.model.Element;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Kind;
import org.eclipse.collections.api.bag.Bag;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.impl.factory.Multimaps;

/** One pass over all that is drawn. */
final class OutlineEntries {

  /** Stands above all that is inside of nothing. */
  private static final String TOP = "";

  private final EditorViewModel editor;
  private final Badges badges;
  private final Bag<String> commented;
  private final MutableListMultimap<String, Sketch.Node> inside = Multimaps.mutable.list.empty();
  private final MutableListMultimap<String, Sketch.Line> starting = Multimaps.mutable.list.empty();

  OutlineEntries(EditorViewModel editor, AnalysisViewModel analysis) {
    this.editor = editor;
    Sketch sketch = editor.sketch();
    this.badges = new Badges(analysis.tally(), analysis.analysis().model(), sketch);
    this.commented =
        editor
            .model()
            .comments()
            .select(Comment::isOpen)
            .collect(comment -> comment.about().substring(comment.about().indexOf('@') + 1))
            .toBag();
    sketch.nodes().forEach(node -> inside.put(drawnAround(sketch, node.element()), node));
    sketch.lines().forEach(line -> starting.put(line.flow().source(), line));
  }

  /** A view may leave out what an element is in; then it counts as inside of what is around. */
  private String drawnAround(Sketch sketch, Element element) {
    return editor
        .model()
        .ancestors(element.id())
        .detectOptional(around -> sketch.node(around.id()).isPresent())
        .map(Element::id)
        .orElse(TOP);
  }

  /** What is inside of nothing, each with all below it. */
  ImmutableList<Entry> all() {
    return below(TOP);
  }

  private ImmutableList<Entry> below(String id) {
    MutableList<Entry> below = inside.get(id).collect(this::node);
    below.addAll(starting.get(id).collect(this::flow));
    return below.toImmutable();
  }

  private Entry node(Sketch.Node node) {
    String id = node.id();
    return node.note()
        ? entry(id, editor.name(id), "mdi2n-note-text-outline", new What.Note())
        : entry(id, node.element().name(), node.icon(), new What.Part(kind(node.element())));
  }

  private String kind(Element element) {
    return editor.vocabulary().kind(element.kind()).map(Kind::label).orElse(element.kind());
  }

  private Entry flow(Sketch.Line line) {
    String target = editor.model().item(line.flow().target()).map(Item::name).orElse("");
    return entry(line.id(), line.flow().name(), "mdi2a-arrow-right-thin", new What.Flow(target));
  }

  private Entry entry(String id, String name, String icon, What what) {
    Badge badge = badges.at(id).orElse(Badge.NONE);
    return new Entry(id, name, icon, what, badge, commented.occurrencesOf(id), below(id));
  }
}
