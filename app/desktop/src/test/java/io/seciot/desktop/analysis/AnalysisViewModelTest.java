package io.seciot.desktop.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.model.Architecture;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisViewModelTest {

  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<Architecture> analysed = new ArrayList<>();
  private final List<Throwable> crashes = new ArrayList<>();
  private final Architecture first = TestModels.home();
  private final Architecture second = new Edits.Rename("lock", "Door").apply(first);
  private final Architecture third = new Edits.Rename("lock", "Gate").apply(first);

  private AnalysisViewModel viewModel(Analyst analyst) {
    return new AnalysisViewModel(first, analyst, worker::add, Runnable::run, crashes::add);
  }

  private final Analyst remembering =
      new EmptyAnalyst() {
        @Override
        public Analysis analyse(Architecture model) {
          analysed.add(model);
          return super.analyse(model);
        }
      };

  private final Analyst failing =
      new EmptyAnalyst() {
        @Override
        public Analysis analyse(Architecture model) {
          throw new IllegalStateException("broken");
        }
      };

  @Test
  void newestModelWins() {
    AnalysisViewModel model = viewModel(remembering);

    model.analyse(first);
    model.analyse(second);
    model.analyse(third);
    worker.forEach(Runnable::run);

    assertThat(analysed).containsExactly(third);
    assertThat(model.analysis().model()).isEqualTo(third);
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void busyWhileBehindTheModel() {
    AnalysisViewModel model = viewModel(remembering);

    model.analyse(first);
    assertThat(model.busyProperty().get()).isTrue();

    worker.remove().run();
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void failureIsToldAndDoesNotStopTheNext() {
    AnalysisViewModel model = viewModel(failing);

    model.analyse(first);
    worker.remove().run();

    assertThat(crashes).hasSize(1);
    assertThat(model.busyProperty().get()).isFalse();
    model.analyse(second);
    assertThat(worker).hasSize(1);
  }
}
