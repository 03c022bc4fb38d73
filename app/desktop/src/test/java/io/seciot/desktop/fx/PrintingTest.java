package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.picture.PictureViewModel;
import io.seciot.desktop.picture.Printing;
import io.seciot.desktop.picture.ViewPrinter;
import io.seciot.desktop.picture.ViewPrinter.Outcome;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Box;
import io.seciot.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Window;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

/** Putting a view on paper, on a printer that only takes notes. */
class PrintingTest extends Journey {

  /** What can be printed on of A4, in points. */
  private static final double SHORT = 487;

  private static final double LONG = 734;

  private final List<String> told = new ArrayList<>();
  private boolean agrees = true;
  private boolean works = true;

  /** Takes notes. */
  private final class Notes implements Printing.Job {

    @Override
    public boolean ask(Window owner) {
      return agrees;
    }

    @Override
    public Printing.Paper paper(boolean wide) {
      return new Printing.Paper(wide, wide ? LONG : SHORT, wide ? SHORT : LONG);
    }

    @Override
    public boolean print(Printing.Paper paper, Node page) {
      Bounds size = page.getLayoutBounds();
      told.add(
          (paper.wide() ? "wide " : "tall ")
              + Math.round(size.getWidth())
              + " x "
              + Math.round(size.getHeight()));
      return works;
    }

    @Override
    public void cancel() {
      told.add("cancelled");
    }
  }

  @Test
  void wideViewLiesOnItsSideInItsOwnSize() throws Exception {
    assertThat(printed(open(twoDevices()))).isEqualTo(Outcome.PRINTED);

    // The view with its margins: 490 + 48 by 160 + 48.
    assertThat(told).containsExactly("wide 538 x 208");
  }

  @Test
  void tallViewIsMadeSmallerUntilItFits() throws Exception {
    EditorScreen screen =
        open(
            twoDevices()
                .with(Element.of("tower", "sensor", "Tower"))
                .with(
                    twoDevices()
                        .views()
                        .getFirst()
                        .withBoxes(SortedMaps.immutable.of("tower", new Box(0, 0, 200, 2_000)))));

    assertThat(printed(screen)).isEqualTo(Outcome.PRINTED);

    assertThat(told).containsExactly("tall 89 x 734");
  }

  @Test
  void whoGivesUpPrintsNothing() throws Exception {
    agrees = false;

    assertThat(printed(open(twoDevices()))).isEqualTo(Outcome.GIVEN_UP);
    assertThat(told).containsExactly("cancelled");
  }

  @Test
  void saysWhenThePrinterTakesNothing() throws Exception {
    works = false;

    assertThat(printed(open(twoDevices()))).isEqualTo(Outcome.FAILED);
  }

  @Test
  void saysWhenNoPrinterIsSetUp() throws Exception {
    EditorScreen screen = open(twoDevices());

    assertThat(printed(screen, title -> Optional.empty())).isEqualTo(Outcome.NO_PRINTER);
  }

  private Outcome printed(EditorScreen screen) throws Exception {
    return printed(
        screen,
        title -> {
          assertThat(title).isEqualTo("Main");
          return Optional.of(new Notes());
        });
  }

  private Outcome printed(EditorScreen screen, Printing printing) throws Exception {
    List<Outcome> ends = new ArrayList<>();
    EditorViewModel editor = editor(screen);
    onScreen(() -> {
      new ViewPrinter(
              new PictureViewModel(editor, background),
              printing,
              failure -> told.add(failure.toString()))
          .print(stage, "Main", ends::add);
      return ends;
    });
    waitUntil(() -> !ends.isEmpty());
    return ends.getFirst();
  }
}
