package io.seciot.diagrams.drawing;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Turns a drawing into a picture, without a window. */
public final class DiagramPicture {

  /** A picture of more pixels would need gigabytes. */
  private static final double MOST_PIXELS = 60_000_000;

  private static final Pattern SIZE =
      Pattern.compile("<svg[^>]*? width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

  private DiagramPicture() {}

  /** How large a drawing is at 100 %, in pixels. */
  public record Size(double width, double height) {}

  /** The size that a drawing of {@link DiagramPainter} says it has. */
  public static Size size(String svg) {
    Matcher size = SIZE.matcher(svg);
    if (!size.find()) {
      throw new IllegalArgumentException("The drawing says no width and height");
    }
    return new Size(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
  }

  /**
   * Turns SVG into PNG. A very large drawing is made smaller than asked, so that it can be held in
   * memory.
   *
   * @param svg what {@link DiagramPainter} drew
   * @param scale pixels of the picture for one of the drawing, such as 2 for print
   */
  public static byte[] png(String svg, double scale) {
    return png(svg, scale, MOST_PIXELS);
  }

  /**
   * The same, of at most so many pixels.
   *
   * @param mostPixels width times height
   */
  public static byte[] png(String svg, double scale, double mostPixels) {
    Size size = size(svg);
    double pixels = Math.max(1, size.width() * size.height());
    double used = Math.min(scale, Math.sqrt(Math.min(mostPixels, MOST_PIXELS) / pixels));
    PNGTranscoder transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(
        SVGAbstractTranscoder.KEY_WIDTH, (float) Math.max(1, Math.rint(size.width() * used)));
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    try {
      transcoder.transcode(
          new TranscoderInput(new StringReader(svg)), new TranscoderOutput(picture));
    } catch (TranscoderException e) {
      throw new IllegalStateException("The drawing cannot be turned into a picture", e);
    }
    return picture.toByteArray();
  }
}
