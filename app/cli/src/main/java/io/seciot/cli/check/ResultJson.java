package io.seciot.cli.check;

import io.seciot.cli.json.JsonText;
import org.eclipse.collections.api.list.ImmutableList;

/** One object for one model, and a list of such objects for several. */
final class ResultJson {

  private ResultJson() {}

  static String of(ImmutableList<Checked> results) {
    return JsonText.of(json -> {
      if (results.size() != 1) {
        json.writeStartArray();
      }
      for (Checked result : results) {
        AnalysisJson.write(json, result);
      }
      if (results.size() != 1) {
        json.writeEndArray();
      }
    });
  }
}
