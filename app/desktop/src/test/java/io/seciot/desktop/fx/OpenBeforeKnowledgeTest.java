package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Product;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Models are asked for while knowledge is still being loaded. */
class OpenBeforeKnowledgeTest extends Journey {

  private final CompletableFuture<Knowledge> loading = new CompletableFuture<>();

  @Override
  protected CompletableFuture<Knowledge> knowledge() {
    return loading;
  }

  @Test
  void theLaterOneStays() throws Exception {
    openSoon("first");
    openSoon("second");
    filesAreRead();

    loading.complete(super.knowledge().get(30, TimeUnit.SECONDS));
    screen();
    filesAreRead();

    assertThat(onScreen(() -> editor(screen()).model().product().name())).isEqualTo("second");
  }

  private void openSoon(String name) throws Exception {
    Path file = folder.resolve(name + ".seciot.json");
    ModelFiles.write(Architecture.of(Product.named(name)), file);
    onScreen(() -> {
      window.open(file, Optional.of(file));
      return file;
    });
  }

  /** What waits for knowledge goes on once more tasks of the background are done than there are. */
  private void filesAreRead() throws Exception {
    for (int i = 0; i < 4; i++) {
      CompletableFuture<String> done = new CompletableFuture<>();
      background.run(() -> "", done::complete, done::completeExceptionally);
      done.get(30, TimeUnit.SECONDS);
    }
  }
}
