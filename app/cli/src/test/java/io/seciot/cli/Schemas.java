package io.seciot.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published schemas of results. */
public final class Schemas {

  private Schemas() {}

  /** What of the result breaks the schema of this name. */
  public static List<String> problems(String schema, String result) throws IOException {
    String text = Files.readString(Path.of("../../docs/schemas/" + schema + ".schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text)
        .validate(result, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
