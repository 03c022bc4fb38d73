package io.seciot.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.diagrams.drawing.Symbols;
import io.seciot.diagrams.drawing.Theme;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Product;
import io.seciot.model.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.collections.api.factory.SortedMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewPictureTest {

  private static final int MARGINS = 2 * 24;

  @Test
  void pdfIsOnePageOfTheSizeOfTheView() throws IOException {
    try (PDDocument document = Loader.loadPDF(picture(600).bytes(PictureFormat.PDF, 1))) {
      PDPage page = document.getPage(0);

      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(page.getMediaBox().getWidth()).isEqualTo(points(760));
      assertThat(page.getMediaBox().getHeight()).isEqualTo(points(60));
    }
  }

  @Test
  void textOfAPdfCanBeReadAndItsFontsAreInside() throws IOException {
    try (PDDocument document = Loader.loadPDF(picture(600).bytes(PictureFormat.PDF, 1))) {
      assertThat(new PDFTextStripper().getText(document)).contains("Front door", "Hub", "Status");
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
      }
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Main");
    }
  }

  @Test
  void namesMayHaveAnyCharacters() throws IOException {
    byte[] pdf = picture(600, "Tür & <Tor>", "鍵 🔑").bytes(PictureFormat.PDF, 1);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Tür & <Tor>", "Status");
    }
  }

  @Test
  void viewThatIsLargerThanAPageCanBeIsMadeSmaller() throws IOException {
    try (PDDocument document = Loader.loadPDF(picture(90_000).bytes(PictureFormat.PDF, 1))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isLessThanOrEqualTo(14_401);
      assertThat(new PDFTextStripper().getText(document)).contains("Hub");
    }
  }

  @Test
  void pngHasTheScaleThatWasAskedFor() throws IOException {
    byte[] once = picture(600).bytes(PictureFormat.PNG, 1);
    byte[] fourTimes = picture(600).bytes(PictureFormat.PNG, 4);

    assertThat(width(once)).isEqualTo(760 + MARGINS);
    assertThat(width(fourTimes)).isEqualTo(4 * (760 + MARGINS));
  }

  @Test
  void textOfAnSvgStaysText() {
    String svg = new String(picture(600).bytes(PictureFormat.SVG, 1), StandardCharsets.UTF_8);

    assertThat(svg).contains(">Front door</text>", ">Status</text>");
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void sameViewGivesTheSameBytes(PictureFormat format) {
    assertThat(picture(600).bytes(format, 1)).isEqualTo(picture(600).bytes(format, 1));
  }

  private static int width(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png)).getWidth();
  }

  private static float points(int pixels) {
    return (pixels + MARGINS) * 0.75f;
  }

  private static ViewPicture picture(double hubAt) {
    return picture(hubAt, "Front door", "Hub");
  }

  private static ViewPicture picture(double hubAt, String lock, String hub) {
    View view =
        View.empty("main", "Main")
            .withBoxes(
                SortedMaps.immutable.of(
                    "lock", new Box(0, 0, 160, 60), "hub", new Box(hubAt, 0, 160, 60)));
    Architecture model =
        Architecture.of(Product.named("Home"))
            .with(Element.of("lock", "lock", lock))
            .with(Element.of("hub", "hub", hub))
            .with(Flow.of("status", "Status", "lock", "hub"))
            .with(view);
    return new ViewPicture(model, view, Symbols.of(k -> "process", k -> k), Theme.LIGHT);
  }
}
