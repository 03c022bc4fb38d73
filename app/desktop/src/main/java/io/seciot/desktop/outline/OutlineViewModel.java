package io.seciot.desktop.outline;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.Badge;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.PutInside;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Element;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * What the drawing shows, in words: elements inside elements, and flows below the element that they
 * start at.
 */
public final class OutlineViewModel {

  /**
   * A drawn element, note or flow.
   *
   * @param icon literal of the icon set; empty for an unknown kind
   * @param badge what was found at it
   * @param comments how many open ones are about it
   * @param below what is inside of it, then the flows that start at it
   */
  public record Entry(
      String id,
      String name,
      String icon,
      What what,
      Badge badge,
      int comments,
      ImmutableList<Entry> below) {

    /** Whether its name can be typed in the tree. */
    public boolean typed() {
      return !(what instanceof What.Note);
    }
  }

  /** What an entry stands for. */
  public sealed interface What {

    /** A note. */
    record Note() implements What {}

    /**
     * An element.
     *
     * @param kind the name of its kind
     */
    record Part(String kind) implements What {}

    /**
     * A flow.
     *
     * @param target the name of the item that it ends at
     */
    record Flow(String target) implements What {}
  }

  /** Something that an element can be put into. */
  public record Frame(String id, String name) {}

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final Drawing drawing;
  private final PutInside putInside;
  private final OutlineWords words;
  private final ReadOnlyStringWrapper connecting = new ReadOnlyStringWrapper("");
  private final BooleanProperty seen = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<ImmutableList<Entry>> entries =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private boolean stale = true;

  /** Follows the document while it is seen. */
  public OutlineViewModel(
      EditorViewModel editor, AnalysisViewModel analysis, Drawing drawing, Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.drawing = drawing;
    this.putInside = new PutInside(editor, drawing);
    this.words = new OutlineWords(texts);
    editor.modelProperty().subscribe(now -> change());
    editor.viewIdProperty().subscribe(now -> change());
    analysis.analysisProperty().subscribe(now -> change());
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

  /** What it is and what was found at it, in words. */
  public String note(Entry entry) {
    return words.note(entry);
  }

  private void change() {
    stale = true;
    follow();
  }

  private void follow() {
    if (seen.get() && stale) {
      stale = false;
      entries.set(new OutlineEntries(editor, analysis).all());
    }
  }
}
