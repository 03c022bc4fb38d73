package io.seciot.ontology.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * The model of an example: its own {@code model}, or that of the file, without some items and with
 * other facts.
 */
final class ExampleModel {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode model;

  private ExampleModel(JsonNode model) {
    this.model = model;
  }

  static Architecture of(JsonNode file, JsonNode example) throws ProblemException {
    JsonNode own = example.path("model");
    ExampleModel made =
        new ExampleModel((own.isMissingNode() ? file.path("model") : own).deepCopy());
    example.path("without").forEach(id -> made.item(id.asText()).removeAll());
    example
        .path("with")
        .properties()
        .forEach(entry -> state(made.item(entry.getKey()), entry.getValue()));
    for (JsonNode list : made.model) {
      if (list instanceof ArrayNode items) {
        items.removeIf(JsonNode::isEmpty);
      }
    }
    return made.read();
  }

  private Architecture read() throws ProblemException {
    try {
      byte[] json = JSON.writeValueAsBytes(model);
      return ModelFiles.read("example.json", new ByteArrayInputStream(json));
    } catch (IOException e) {
      throw new IllegalArgumentException("it cannot be spelled as JSON", e);
    }
  }

  /** Null in an example means that the fact is not stated. */
  private static void state(ObjectNode item, JsonNode facts) {
    ObjectNode stated = item.withObject("/facts");
    facts
        .properties()
        .forEach(fact -> {
          if (fact.getValue().isNull()) {
            stated.remove(fact.getKey());
          } else {
            stated.set(fact.getKey(), fact.getValue());
          }
        });
  }

  private ObjectNode item(String id) {
    if (id.equals("product") && model.path("product") instanceof ObjectNode product) {
      return product;
    }
    for (JsonNode list : model) {
      for (JsonNode item : list) {
        if (list.isArray() && item instanceof ObjectNode found && isOf(found, id)) {
          return found;
        }
      }
    }
    throw new IllegalArgumentException("it has no item " + id);
  }

  private static boolean isOf(ObjectNode item, String id) {
    return item.path("id").asText().equals(id);
  }
}
