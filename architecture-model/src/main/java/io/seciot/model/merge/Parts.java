package io.seciot.model.merge;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.file.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A model as its file says it, with all that has an id in one place. Merging what files say, and
 * not the records, takes in fields that this version does not know.
 *
 * @param items everything with an id and the product, by id; each knows its section
 * @param rest all other fields of the file
 */
record Parts(SortedMap<String, ObjectNode> items, ObjectNode rest) {

  /** Says in which list of the file an item stands; no field of a file has such a name. */
  static final String SECTION = "\0section";

  static final String PRODUCT = "product";
  static final String ELEMENTS = "elements";
  static final String FLOWS = "flows";
  static final String DATA = "data";

  private static final ImmutableList<String> SECTIONS =
      Lists.immutable.of(ELEMENTS, FLOWS, DATA, "updates", "stages");
  private static final String NAME = "merged.seciot.json";

  /** Numbers of unknown fields must come out as they went in. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static Parts of(Architecture model) {
    ObjectNode rest = tree(model);
    SortedMap<String, ObjectNode> items = new TreeMap<>();
    if (rest.remove(PRODUCT) instanceof ObjectNode product) {
      items.put(Product.ID, product.put(SECTION, PRODUCT));
    }
    for (String section : SECTIONS) {
      if (rest.remove(section) instanceof ArrayNode list) {
        list.forEach(
            item -> items.put(item.get("id").asText(), ((ObjectNode) item).put(SECTION, section)));
      }
    }
    return new Parts(items, rest);
  }

  private static ObjectNode tree(Architecture model) {
    try {
      return (ObjectNode) JSON.readTree(ModelFiles.bytes(model, NAME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model that a file with these parts holds. */
  Architecture model() {
    ObjectNode whole = rest.deepCopy();
    items.forEach((id, item) -> {
      ObjectNode written = item.deepCopy();
      String section = written.remove(SECTION).asText();
      if (section.equals(PRODUCT)) {
        whole.set(PRODUCT, written);
      } else {
        whole.withArray("/" + section).add(written);
      }
    });
    try {
      return ModelFiles.read(NAME, new ByteArrayInputStream(JSON.writeValueAsBytes(whole)));
    } catch (ProblemException e) {
      throw new IllegalStateException("a merge must be sound", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String section(JsonNode item) {
    return item.get(SECTION).asText();
  }

  static String name(JsonNode item) {
    return item.path("name").asText();
  }
}
