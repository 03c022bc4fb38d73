package io.seciot.interchange.threatdragon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seciot.interchange.ImportResult;
import io.seciot.model.Architecture;
import io.seciot.model.file.ModelFiles;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that others wrote. They are no part of the product; where they are absent this skips. */
class ForeignFilesTest {

  @ParameterizedTest
  @CsvSource({
    "iot-device.json, 11, 14",
    "three-tier-web-app.json, 5, 4",
    "generic-cms.json, 6, 6",
    "v2-threat-model.json, 7, 10",
    "v1-demo-threat-model.json, 7, 10"
  })
  void carriesOverEveryShapeAndFlow(String name, int elements, int flows) throws Exception {
    Path file = samples().resolve("threat-dragon").resolve(name);
    assumeTrue(Files.isRegularFile(file), () -> "Sample " + name + " is absent");

    ImportResult result = new ThreatDragonImporter().read(name, Files.readAllBytes(file));

    Architecture model = result.model();
    assertThat(model.elements().size()).isEqualTo(elements);
    assertThat(model.flows().size()).isEqualTo(flows);
    assertThat(model.views().getFirst().boxes().size()).isEqualTo(elements);
    byte[] saved = ModelFiles.bytes(model, "x.seciot.json");
    assertThat(ModelFiles.read("x.seciot.json", new ByteArrayInputStream(saved))).isEqualTo(model);
  }

  /** The folder of samples beside the checkout, wherever the tests were started. */
  private static Path samples() {
    Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    for (Path here = folder; here != null; here = here.getParent()) {
      Path samples = here.resolve("shared").resolve("samples");
      if (Files.isDirectory(samples)) {
        return samples;
      }
    }
    return folder.resolve("absent");
  }
}
