package io.seciot.model;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Multimaps;
import org.jspecify.annotations.Nullable;

/**
 * An IoT product as it was drawn. Immutable: an edit makes a new one that shares what did not
 * change.
 *
 * <p>It is consistent by construction when it comes from a file or from an {@code Edit}: every id
 * that is mentioned exists, and no element is inside itself.
 */
public final class Architecture {

  private final ImmutableSortedMap<String, Item> items;
  private final ImmutableSortedMap<String, Decision> decisions;
  private final ImmutableSortedMap<String, Comment> comments;
  private final ImmutableSortedMap<String, Review> reviews;
  private final ImmutableSortedMap<String, View> views;
  private final ImmutableSortedSet<String> packs;
  private final Extras extras;
  private @Nullable Index index;

  /**
   * @param items everything with an id, by id; holds the product
   * @param decisions what was decided, by finding id
   * @param comments what people say about it, by comment id
   * @param reviews when its findings were looked through, by review id
   * @param views the diagrams, by view id
   * @param packs folders of knowledge that the model is written with, relative to its own
   * @param extras fields of the file that this version does not know
   */
  public Architecture(
      ImmutableSortedMap<String, Item> items,
      ImmutableSortedMap<String, Decision> decisions,
      ImmutableSortedMap<String, Comment> comments,
      ImmutableSortedMap<String, Review> reviews,
      ImmutableSortedMap<String, View> views,
      ImmutableSortedSet<String> packs,
      Extras extras) {
    this.items = items;
    this.decisions = decisions;
    this.comments = comments;
    this.reviews = reviews;
    this.views = views;
    this.packs = packs;
    this.extras = extras;
  }

  /** A model that holds nothing but the product. */
  public static Architecture of(Product product) {
    return new Architecture(
        SortedMaps.immutable.of(Product.ID, product),
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        SortedSets.immutable.empty(),
        Extras.NONE);
  }

  /** Everything with an id, by id, the product included. */
  public ImmutableSortedMap<String, Item> items() {
    return items;
  }

  /** What was decided, by finding id. */
  public ImmutableSortedMap<String, Decision> decisions() {
    return decisions;
  }

  /** What people say about it, by comment id; the oldest first. */
  public ImmutableSortedMap<String, Comment> comments() {
    return comments;
  }

  /** When its findings were looked through, by review id; the last one last. */
  public ImmutableSortedMap<String, Review> reviews() {
    return reviews;
  }

  /** The last review, if there was one. */
  public Optional<Review> lastReview() {
    return reviews.isEmpty()
        ? Optional.empty()
        : Optional.of(reviews.get(reviews.castToSortedMap().lastKey()));
  }

  /** The diagrams, by view id. */
  public ImmutableSortedMap<String, View> views() {
    return views;
  }

  /** Folders of knowledge that the model is written with, relative to the folder of its file. */
  public ImmutableSortedSet<String> packs() {
    return packs;
  }

  /** Fields of the file that this version does not know. */
  public Extras extras() {
    return extras;
  }

  /** The product as a whole. */
  public Product product() {
    return (Product) items.get(Product.ID);
  }

  /** The item with this id, if there is one. */
  public Optional<Item> item(String id) {
    return Optional.ofNullable(find(id));
  }

  /** Whether an item, or a note of a view, has this id; what is new needs another one. */
  public boolean isTaken(String id) {
    return find(id) != null || views.anySatisfy(view -> view.notes().containsKey(id));
  }

  /** The element with this id, if there is one. */
  public Optional<Element> element(String id) {
    return find(id) instanceof Element element ? Optional.of(element) : Optional.empty();
  }

  /** The flow with this id, if there is one. */
  public Optional<Flow> flow(String id) {
    return find(id) instanceof Flow flow ? Optional.of(flow) : Optional.empty();
  }

  /** All elements, by id. */
  public ImmutableList<Element> elements() {
    return index().elements;
  }

  /** All flows, by id. */
  public ImmutableList<Flow> flows() {
    return index().flows;
  }

  /** All data assets, by id. */
  public ImmutableList<DataAsset> dataAssets() {
    return index().dataAssets;
  }

  /** All firmware updates, by id. */
  public ImmutableList<FirmwareUpdate> updates() {
    return index().updates;
  }

  /** All life-cycle stages, by id. */
  public ImmutableList<Stage> stages() {
    return index().stages;
  }

  /** Elements that are inside of no other, by id. */
  public ImmutableList<Element> roots() {
    return index().roots;
  }

  /** Elements directly inside the given one, by id. */
  public ImmutableList<Element> children(String parent) {
    return index().children.get(parent);
  }

  /** Flows that start or end at the element, by id. */
  public ImmutableList<Flow> flowsAt(String element) {
    return index().flowsAt.get(element);
  }

  /** The elements around the given one, the nearest first. */
  public ImmutableList<Element> ancestors(String id) {
    MutableList<Element> found = Lists.mutable.empty();
    Element current = element(id).orElse(null);
    while (current != null && current.parent() != null) {
      current = element(current.parent()).orElse(null);
      if (current != null) {
        found.add(current);
      }
    }
    return found.toImmutable();
  }

  /** The same with one item added or replaced. */
  public Architecture with(Item item) {
    return withItems(items.newWithKeyValue(item.id(), item));
  }

  /** The same with other items. */
  public Architecture withItems(ImmutableSortedMap<String, Item> newItems) {
    return new Architecture(newItems, decisions, comments, reviews, views, packs, extras);
  }

  /** The same with other decisions. */
  public Architecture withDecisions(ImmutableSortedMap<String, Decision> newDecisions) {
    return sharingLookUps(
        new Architecture(items, newDecisions, comments, reviews, views, packs, extras));
  }

  /** The same with other comments. */
  public Architecture withComments(ImmutableSortedMap<String, Comment> newComments) {
    return sharingLookUps(
        new Architecture(items, decisions, newComments, reviews, views, packs, extras));
  }

  /** The same with other reviews. */
  public Architecture withReviews(ImmutableSortedMap<String, Review> newReviews) {
    return sharingLookUps(
        new Architecture(items, decisions, comments, newReviews, views, packs, extras));
  }

  /** The same with other views. */
  public Architecture withViews(ImmutableSortedMap<String, View> newViews) {
    return sharingLookUps(
        new Architecture(items, decisions, comments, reviews, newViews, packs, extras));
  }

  /** The same with other packs. */
  public Architecture withPacks(ImmutableSortedSet<String> newPacks) {
    return sharingLookUps(
        new Architecture(items, decisions, comments, reviews, views, newPacks, extras));
  }

  /** The same with one view added or replaced. */
  public Architecture with(View view) {
    return withViews(views.newWithKeyValue(view.id(), view));
  }

  /** The same with one comment added or replaced. */
  public Architecture with(Comment comment) {
    return withComments(comments.newWithKeyValue(comment.id(), comment));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Architecture that
        && isSame(items, that.items)
        && isSame(decisions, that.decisions)
        && isSame(comments, that.comments)
        && isSame(reviews, that.reviews)
        && isSame(views, that.views)
        && packs.equals(that.packs)
        && extras.equals(that.extras);
  }

  /** One pass in order, without looking each key up: each edit compares two versions. */
  private static <V> boolean isSame(
      ImmutableSortedMap<String, V> one, ImmutableSortedMap<String, V> other) {
    return one == other
        || (one.size() == other.size()
            && isSame(one.valuesView(), other.valuesView())
            && isSame(one.keysView(), other.keysView()));
  }

  private static boolean isSame(Iterable<?> one, Iterable<?> asLong) {
    Iterator<?> others = asLong.iterator();
    for (Object value : one) {
      if (!value.equals(others.next())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return "Architecture of " + product().name() + " with " + items.size() + " items";
  }

  /** By hash where that is at hand; a model that is only a step of an edit never needs it. */
  private @Nullable Item find(String id) {
    Index made = index;
    return made == null ? items.get(id) : made.byId.get(id);
  }

  /** Look-ups follow from the items alone, and moving a box changes none. */
  private Architecture sharingLookUps(Architecture sameItems) {
    sameItems.index = index;
    return sameItems;
  }

  /** Made on first use; two threads may both make it, with the same result. */
  private Index index() {
    Index made = index;
    if (made == null) {
      made = new Index(items);
      index = made;
    }
    return made;
  }

  /** Look-ups that follow from the items. */
  private static final class Index {
    final Map<String, Item> byId;
    final ImmutableList<Element> elements;
    final ImmutableList<Flow> flows;
    final ImmutableList<DataAsset> dataAssets;
    final ImmutableList<FirmwareUpdate> updates;
    final ImmutableList<Stage> stages;
    final ImmutableList<Element> roots;
    final ImmutableListMultimap<String, Element> children;
    final ImmutableListMultimap<String, Flow> flowsAt;

    Index(ImmutableSortedMap<String, Item> items) {
      byId = HashMap.newHashMap(items.size());
      items.forEachValue(item -> byId.put(item.id(), item));
      elements = all(items, Element.class);
      flows = all(items, Flow.class);
      dataAssets = all(items, DataAsset.class);
      updates = all(items, FirmwareUpdate.class);
      stages = all(items, Stage.class);
      roots = elements.select(element -> element.parent() == null);
      children = childrenOf(elements);
      flowsAt = endsOf(flows);
    }

    private static <T extends Item> ImmutableList<T> all(
        ImmutableSortedMap<String, Item> items, Class<T> type) {
      return items.valuesView().selectInstancesOf(type).toList().toImmutable();
    }

    private static ImmutableListMultimap<String, Element> childrenOf(
        ImmutableList<Element> elements) {
      MutableListMultimap<String, Element> found = Multimaps.mutable.list.empty();
      for (Element element : elements) {
        if (element.parent() != null) {
          found.put(element.parent(), element);
        }
      }
      return found.toImmutable();
    }

    private static ImmutableListMultimap<String, Flow> endsOf(ImmutableList<Flow> flows) {
      MutableListMultimap<String, Flow> found = Multimaps.mutable.list.empty();
      for (Flow flow : flows) {
        found.put(flow.source(), flow);
        if (!flow.source().equals(flow.target())) {
          found.put(flow.target(), flow);
        }
      }
      return found.toImmutable();
    }
  }
}
