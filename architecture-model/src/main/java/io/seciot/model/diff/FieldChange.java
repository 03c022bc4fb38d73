package io.seciot.model.diff;

import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Stage;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * One field of an item that differs between two versions.
 *
 * @param field as it is called in the file, such as {@code in}; a fact has {@code facts.} before
 *     its property
 * @param before as text; absent where the earlier version has none
 * @param after as text; absent where the later version has none
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

  /** What stands before the property of a fact. */
  public static final String FACT = "facts.";

  private static final String SOURCE = ".source";

  /**
   * The fields in which two versions of an item differ, by name. Of a fact whose value is the same,
   * where it comes from differs: that is the field {@code facts.PROPERTY.source}.
   */
  static ImmutableList<FieldChange> between(Item before, Item after) {
    Map<String, String> old = fields(before);
    Map<String, String> now = fields(after);
    Map<String, String> all = new TreeMap<>(old);
    all.putAll(now);
    MutableList<FieldChange> found = Lists.mutable.empty();
    for (String field : all.keySet()) {
      if (!Objects.equals(old.get(field), now.get(field)) && !isPartOfNews(field, old, now)) {
        found.add(new FieldChange(field, old.get(field), now.get(field)));
      }
    }
    return found.toImmutable();
  }

  /** Where a fact comes from goes without saying where the fact itself is another. */
  private static boolean isPartOfNews(
      String field, Map<String, String> old, Map<String, String> now) {
    if (!field.endsWith(SOURCE)) {
      return false;
    }
    String fact = field.substring(0, field.length() - SOURCE.length());
    return !Objects.equals(old.get(fact), now.get(fact));
  }

  private static Map<String, String> fields(Item item) {
    Map<String, String> found = new TreeMap<>();
    put(found, "name", item.name());
    put(found, "kind", item.kind());
    put(found, "description", item.profile().description());
    special(found, item);
    item.facts()
        .forEachKeyValue((property, fact) -> {
          found.put(FACT + property, fact.value().toString());
          found.put(FACT + property + SOURCE, fact.source().words());
        });
    return found;
  }

  private static void special(Map<String, String> found, Item item) {
    switch (item) {
      case Element element -> {
        put(found, "in", element.parent());
        put(found, "data", element.data().makeString(", "));
      }
      case Flow flow -> {
        put(found, "from", flow.source());
        put(found, "to", flow.target());
        put(found, "data", flow.data().makeString(", "));
      }
      case FirmwareUpdate update -> {
        put(found, "updates", update.updates());
        put(found, "flows", update.flows().makeString(", "));
      }
      case Stage stage -> put(found, "phase", stage.phase().toString());
      case Product product -> {
        put(found, "maker", product.maker());
        put(found, "version", product.version());
      }
      case DataAsset data -> {}
    }
  }

  private static void put(Map<String, String> found, String field, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      found.put(field, text);
    }
  }
}
