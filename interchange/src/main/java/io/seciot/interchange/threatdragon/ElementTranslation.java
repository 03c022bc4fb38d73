package io.seciot.interchange.threatdragon;

import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Message;
import io.seciot.model.Profile;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Turns shapes of one diagram into elements. */
final class ElementTranslation {

  private final Translation whole;
  private final Flags flags;
  private final Map<String, Integer> counts = new HashMap<>();

  ElementTranslation(Translation whole, ImmutableList<Cell> cells) {
    this.whole = whole;
    this.flags = new Flags(whole.file(), whole.notes());
    cells
        .select(cell -> cell.sort().isElement())
        .forEach(cell -> counts.merge(key(cell), 1, Integer::sum));
  }

  /** The id of the element that the shape became. */
  String add(Cell cell) {
    boolean isUnique = !cell.name().isEmpty() && counts.getOrDefault(key(cell), 0) == 1;
    Optional<Element> earlier = isUnique ? whole.elementOf(key(cell)) : Optional.empty();
    Element element = earlier.orElseGet(() -> made(cell));
    if (earlier.isPresent()) {
      whole
          .notes()
          .add(
              Message.of(
                  "{0} stands in several diagrams and is taken as one element.",
                  Words.quoted(cell.name())));
    }
    Element stated = element.withProfile(flags.onto(element.profile(), cell));
    whole.put(stated.withData(stated.data().union(data(cell))));
    if (isUnique) {
      whole.rememberElement(key(cell), element.id());
    }
    return element.id();
  }

  private Element made(Cell cell) {
    String name = cell.nameOrWord();
    return Element.of(whole.freeId(name, "element"), kind(cell), name);
  }

  private String kind(Cell cell) {
    if (cell.sort() == Cell.Sort.PROCESS && cell.data().at("isWebApplication").isTrue()) {
      return "web-app";
    }
    if (cell.sort() == Cell.Sort.STORE && cell.data().at("isALog").isTrue()) {
      return "log-store";
    }
    Optional<String> guessed = NameHints.kind(cell.sort(), cell.name());
    guessed.ifPresent(kind ->
        whole
            .notes()
            .add(
                Message.of(
                    "{0} is taken as \"{1}\" because of its name; change the kind where that is"
                        + " wrong.",
                    Words.quoted(cell.name()), kind)));
    return guessed.orElse(
        switch (cell.sort()) {
          case ACTOR -> "person";
          case STORE -> "data-store";
          case BOUNDARY_BOX, BOUNDARY_LINE -> "trust-boundary";
          case PROCESS, FLOW, TEXT, UNKNOWN -> "service";
        });
  }

  /** Data that the file says is kept or handled here. */
  private ImmutableSortedSet<String> data(Cell cell) {
    var data = SortedSets.mutable.<String>empty();
    if (cell.data().at("storesCredentials").isTrue()) {
      data.add(
          asset(
              "stored-credentials",
              "Stored credentials",
              "securityParameter",
              "critical",
              cell.data().at("storesCredentials").line()));
    }
    if (cell.data().at("handlesCardPayment").isTrue()) {
      data.add(
          asset(
              "card-payments",
              "Card payments",
              "personalData",
              "special",
              cell.data().at("handlesCardPayment").line()));
    }
    return data.toImmutable();
  }

  private String asset(String id, String name, String property, String value, int line) {
    if (whole.model().item(id).filter(DataAsset.class::isInstance).isPresent()) {
      return id;
    }
    String free = whole.freeId(name, id);
    Fact fact = new Fact(Value.of(value), new Source.Imported(whole.file(), line));
    whole.put(new DataAsset(Profile.of(free, name).withFact(property, fact)));
    return free;
  }

  private static String key(Cell cell) {
    return cell.sort() + " " + cell.name();
  }
}
