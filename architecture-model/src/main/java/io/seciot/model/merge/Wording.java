package io.seciot.model.merge;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.collections.api.factory.Lists;
import org.jspecify.annotations.Nullable;

/** What a file says in one place, as text for people. */
final class Wording {

  private static final int LONGEST = 120;

  private Wording() {}

  /** In a few words; absent where nothing is said. */
  static @Nullable String of(@Nullable JsonNode said) {
    return said == null ? null : shortened(text(said));
  }

  private static String text(JsonNode said) {
    if (said.isBoolean()) {
      return said.asBoolean() ? "yes" : "no";
    }
    if (said.isArray()) {
      boolean plain = Lists.immutable.withAll(said).allSatisfy(JsonNode::isValueNode);
      return plain
          ? Lists.immutable.withAll(said).collect(JsonNode::asText).makeString(", ")
          : said.toString();
    }
    return said.isObject() ? object(said) : said.asText();
  }

  private static String object(JsonNode said) {
    if (said.has("value")) {
      return text(said.get("value"));
    }
    if (said.has("status")) {
      return said.path("status").asText() + " by " + said.path("by").asText() + reason(said);
    }
    if (said.has("width")) {
      return "at " + said.path("x").asText() + ", " + said.path("y").asText();
    }
    return said.has("name") ? said.get("name").asText() : said.toString();
  }

  private static String reason(JsonNode decision) {
    String reason = decision.path("reason").asText();
    return reason.isEmpty() ? "" : " (" + reason + ")";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
