package io.seciot.diagrams.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.seciot.diagrams.Drawn;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Note;
import io.seciot.model.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.SortedMaps;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DiagramPainterTest {

  private static final Architecture LOCK = Drawn.smartLock();
  private static final View VIEW =
      AutoLayout.arrange(LOCK, View.empty("all", "Overview"), Set.of());

  @Test
  void drawsEveryElementAndFlowWithItsName() {
    String svg = DiagramPainter.svg(LOCK, VIEW, Drawn.SYMBOLS, Theme.LIGHT);

    LOCK.elements().forEach(e -> assertThat(svg).contains("data-element=\"" + e.id() + "\""));
    LOCK.flows().forEach(flow -> assertThat(svg).contains("data-flow=\"" + flow.id() + "\""));
    assertThat(svg)
        .contains(">Front door lock<", ">Unlock command<", ">mqtt-tls<", "<title>Overview</title>");
  }

  @Test
  void drawsNotesLineByLineAndMakesRoomForThem() {
    View noted =
        VIEW.withNotes(
            SortedMaps.immutable.of(
                "hint", new Note("Dry <rooms>\nonly", new Box(-500, -400, 200, 80))));

    String svg = DiagramPainter.svg(LOCK, noted, Drawn.SYMBOLS, Theme.LIGHT);

    assertThat(svg)
        .contains("data-note=\"hint\"", ">Dry &lt;rooms&gt;<", ">only<", "viewBox=\"-524 -424 ");
  }

  @Test
  void givesTheSameBytesEveryTime() {
    assertThat(DiagramPainter.svg(Drawn.smartLock(), VIEW, Drawn.SYMBOLS, Theme.DARK))
        .isEqualTo(DiagramPainter.svg(LOCK, VIEW, Drawn.SYMBOLS, Theme.DARK));
  }

  @Test
  void needsNothingFromOutside() {
    assertThat(DiagramPainter.svg(LOCK, VIEW, Drawn.SYMBOLS, Theme.LIGHT))
        .doesNotContain("href", "<style", "<script", " id=");
  }

  @Test
  void tellsShapesApart() {
    String svg = DiagramPainter.svg(LOCK, VIEW, Drawn.SYMBOLS, Theme.LIGHT);

    assertThat(drawingOf(svg, "home")).contains("stroke-dasharray");
    assertThat(drawingOf(svg, "db")).contains("A");
    assertThat(drawingOf(svg, "owner")).contains("rx=\"0\"");
    assertThat(drawingOf(svg, "api")).contains("rx=\"10\"");
  }

  @Test
  void escapesWhatPeopleWrite() throws Exception {
    Architecture model =
        new Drawn()
            .element("a", "service", "<b>\"A\" & B's\u0000\n]]></b>")
            .element("b", "service", "\uD800 half a pair")
            .flow("f", "x < y && \"z\"", "a", "b")
            .model();
    View view = AutoLayout.arrange(model, View.empty("v", "<View>"), Set.of());

    String svg = DiagramPainter.svg(model, view, Drawn.SYMBOLS, Theme.LIGHT);

    assertThat(svg).doesNotContain("<b>").contains("<title>&lt;View&gt;</title>");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void leavesOutWhatHasNoBox() {
    View view =
        View.empty("v", "Part")
            .withBoxes(
                SortedMaps.immutable.of(
                    "phone", new Box(0, 0, 150, 60), "lock", new Box(400, 300, 150, 60)));

    String svg = DiagramPainter.svg(LOCK, view, Drawn.SYMBOLS, Theme.LIGHT);

    assertThat(svg)
        .contains("data-flow=\"unlock\"")
        .doesNotContain("data-element=\"app\"", "data-flow=\"rest\"", "data-flow=\"read\"");
  }

  @Test
  void drawsBoxesThatLieOutsideTheirParent() {
    View view =
        View.empty("v", "Odd")
            .withBoxes(
                SortedMaps.immutable.of(
                    "home", new Box(0, 0, 10, 10),
                    "lock", new Box(-900, 400, 1, 1),
                    "fw", new Box(5000, -20, 300, 4)));

    assertThatCode(() ->
            DiagramPicture.png(DiagramPainter.svg(LOCK, view, Drawn.SYMBOLS, Theme.LIGHT), 0.2))
        .doesNotThrowAnyException();
  }

  @Test
  void drawsAnEmptyView() {
    assertThat(DiagramPainter.svg(LOCK, View.empty("v", ""), Drawn.SYMBOLS, Theme.LIGHT))
        .contains("<title>Test product</title>", "0 elements, 0 flows");
  }

  @Test
  void showsWhatStandsOutAndBadges() {
    Highlight highlight =
        Highlight.of(Lists.immutable.of("fw", "unlock"))
            .withBadges(
                Maps.immutable.of(
                    "fw",
                    new Badge("3", Badge.Tone.HIGH),
                    "rest",
                    new Badge("Open", Badge.Tone.LOW)));

    String svg = DiagramPainter.svg(LOCK, VIEW, Drawn.SYMBOLS, Theme.LIGHT, highlight);

    assertThat(drawingOf(svg, "fw")).contains(Theme.LIGHT.accent());
    assertThat(drawingOf(svg, "app")).doesNotContain(Theme.LIGHT.accent());
    assertThat(svg).contains(">3<", ">Open<");
  }

  @Test
  void turnsIntoAPictureOfTheAskedSize() throws IOException {
    View view = View.empty("v", "One").withBoxes(SortedMaps.immutable.of("api", VIEW_BOX));
    String svg = DiagramPainter.svg(LOCK, view, Drawn.SYMBOLS, Theme.LIGHT);

    var picture = ImageIO.read(new ByteArrayInputStream(DiagramPicture.png(svg, 2)));

    assertThat(picture.getWidth()).isEqualTo(2 * (150 + 48));
    assertThat(picture.getHeight()).isEqualTo(2 * (60 + 48));
  }

  @Test
  void largePictureIsMadeSmallerThanAsked() throws IOException {
    View view = View.empty("v", "One").withBoxes(SortedMaps.immutable.of("api", VIEW_BOX));
    String svg = DiagramPainter.svg(LOCK, view, Drawn.SYMBOLS, Theme.LIGHT);

    var picture = ImageIO.read(new ByteArrayInputStream(DiagramPicture.png(svg, 2, 10_000)));

    assertThat(picture.getWidth() * picture.getHeight()).isBetween(9_500, 10_500);
  }

  private static final Box VIEW_BOX = new Box(10, 10, 150, 60);

  private static String drawingOf(String svg, String element) {
    int start = svg.indexOf("<g data-element=\"" + element + "\"");
    return svg.substring(start, svg.indexOf("</g>", start));
  }
}
