package io.seciot.desktop.outline;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.Badge;
import io.seciot.desktop.canvas.Badges;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.PutInside;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Comment;
import io.seciot.model.Element;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Kind;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.eclipse.collections.api.bag.Bag;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Multimaps;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * What the drawing shows, in words: elements inside elements, and flows below the element that they
 * start at.
 */
public final class OutlineViewModel {

  /** Stands above all that is inside of nothing. */
  private static final String TOP = "";

  /**
   * A drawn element or flow.
   *
   * @param note what it is and what was found at it, in words
   * @param icon literal of the icon set; empty for an unknown kind
   * @param typed whether its name can be typed in the tree
   * @param below what is inside of it, then the flows that start at it
   */
  public record Entry(
      String id,
      String name,
      String note,
      String icon,
      boolean typed,
      ImmutableList<Entry> below) {}

  /** Something that an element can be put into. */
  public record Frame(String id, String name) {}

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final Drawing drawing;
  private final PutInside putInside;
  private final Texts texts;
  private final ReadOnlyStringWrapper connecting = new ReadOnlyStringWrapper("");
  private final BooleanProperty seen = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<ImmutableList<Entry>> entries =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());

  /** Follows the document while it is seen. */
  public OutlineViewModel(
      EditorViewModel editor, AnalysisViewModel analysis, Drawing drawing, Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.drawing = drawing;
    this.putInside = new PutInside(editor, drawing);
    this.texts = texts;
    editor.modelProperty().subscribe(now -> follow());
    editor.viewIdProperty().subscribe(now -> follow());
    analysis.analysisProperty().subscribe(now -> follow());
    seen.subscribe(now -> follow());
  }

  /** Whether anyone looks at it; else it is not worked out. */
  public BooleanProperty seenProperty() {
    return seen;
  }

  /** What is inside of nothing, each with all below it. */
  public ReadOnlyObjectProperty<ImmutableList<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** The editor whose selection it shares. */
  EditorViewModel editor() {
    return editor;
  }

  /** Selects these in the drawing too. */
  public void select(ImmutableList<String> ids) {
    editor.select(SortedSets.immutable.withAll(ids));
  }

  /** Gives an element or a flow another name; an empty one changes nothing. */
  public void rename(String id, String name) {
    drawing.rename(id, name);
  }

  /** Lets the text of the selected note be typed in the drawing, where there is room for it. */
  public void write() {
    editor.startRenaming();
  }

  /** Id of the element at which a flow begins whose other end is chosen; empty for none. */
  public ReadOnlyStringProperty connectingProperty() {
    return connecting.getReadOnlyProperty();
  }

  /** Begins a flow at the selected element; whether one can begin there. */
  public boolean startConnecting() {
    String source = editor.selection().size() == 1 ? editor.selection().getFirst() : "";
    boolean can = drawing.canConnect(source);
    connecting.set(can ? source : "");
    return can;
  }

  /** Ends the flow here and draws it, where a flow can end; else goes on choosing. */
  public void connectTo(String target) {
    String source = connecting.get();
    if (drawing.canConnect(source) && drawing.canConnect(target)) {
      connecting.set("");
      drawing.connect(source, target);
    }
  }

  /** Draws no flow. */
  public void stopConnecting() {
    connecting.set("");
  }

  /** Deletes what is selected. */
  public void deleteSelection() {
    drawing.deleteSelection();
  }

  /** What the element can be put into. */
  public ImmutableList<Frame> frames(String element) {
    return putInside
        .receivers(element)
        .collect(node -> new Frame(node.id(), node.element().name()));
  }

  /** Whether the element is inside of something. */
  public boolean isInside(String element) {
    return editor.model().element(element).map(Element::parent).isPresent();
  }

  /** Puts the element into a frame. */
  public void putInto(String element, String frame) {
    putInside.put(element, frame);
  }

  /** Takes the element out of all that it is in. */
  public void putOut(String element) {
    putInside.putOut(element);
  }

  private void follow() {
    if (seen.get()) {
      entries.set(new Build().entries(TOP));
    }
  }

  /** One pass over all that is drawn. */
  private final class Build {
    private final Sketch sketch = editor.sketch();
    private final Badges badges = new Badges(analysis.tally(), analysis.analysis().model(), sketch);
    private final Bag<String> commented =
        editor
            .model()
            .comments()
            .select(Comment::isOpen)
            .collect(comment -> comment.about().substring(comment.about().indexOf('@') + 1))
            .toBag();
    private final MutableListMultimap<String, Sketch.Node> inside = Multimaps.mutable.list.empty();
    private final MutableListMultimap<String, Sketch.Line> starting =
        Multimaps.mutable.list.empty();

    Build() {
      sketch.nodes().forEach(node -> inside.put(drawnAround(node.element()), node));
      sketch.lines().forEach(line -> starting.put(line.flow().source(), line));
    }

    /** A view may leave out what an element is in; then it counts as inside of what is around. */
    private String drawnAround(Element element) {
      return editor
          .model()
          .ancestors(element.id())
          .detectOptional(around -> sketch.node(around.id()).isPresent())
          .map(Element::id)
          .orElse(TOP);
    }

    ImmutableList<Entry> entries(String id) {
      MutableList<Entry> below = inside.get(id).collect(this::element);
      below.addAll(starting.get(id).collect(this::flow));
      return below.toImmutable();
    }

    private Entry element(Sketch.Node node) {
      if (node.note()) {
        return new Entry(
            node.id(),
            editor.name(node.id()),
            texts.get("outline.note"),
            "mdi2n-note-text-outline",
            false,
            Lists.immutable.empty());
      }
      String kind =
          editor
              .vocabulary()
              .kind(node.element().kind())
              .map(Kind::label)
              .orElse(node.element().kind());
      return new Entry(
          node.id(),
          node.element().name(),
          found(kind, node.id()),
          node.icon(),
          true,
          entries(node.id()));
    }

    private Entry flow(Sketch.Line line) {
      String target = editor.model().item(line.flow().target()).map(Item::name).orElse("");
      return new Entry(
          line.id(),
          line.flow().name(),
          found(texts.get("outline.flow", target), line.id()),
          "mdi2a-arrow-right-thin",
          true,
          Lists.immutable.empty());
    }

    private String found(String what, String id) {
      MutableList<String> words = Lists.mutable.of(what);
      badges.at(id).ifPresent(badge -> addFindings(badge, words));
      int comments = commented.occurrencesOf(id);
      if (comments > 0) {
        words.add(texts.get("outline.comments", comments));
      }
      return words.makeString(", ");
    }

    private void addFindings(Badge badge, MutableList<String> words) {
      if (badge.confirmed() > 0) {
        String worst = texts.get("severity." + badge.worst().word()).toLowerCase(Locale.ROOT);
        words.add(texts.get("outline.findings", badge.confirmed(), worst));
      }
      if (badge.potential() > 0) {
        words.add(texts.get("outline.possible", badge.potential()));
      }
    }
  }
}
