package io.seciot.desktop.theme;

import java.util.regex.Pattern;

/**
 * How large everything in the window is, in percent of the usual size.
 *
 * @param percent from 80 to 200, in steps of 10
 */
public record InterfaceSize(int percent) {

  /** As large as intended. */
  public static final InterfaceSize USUAL = new InterfaceSize(100);

  private static final int LEAST = 80;
  private static final int MOST = 200;
  private static final int STEP = 10;
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#-])(-?\\d+(?:\\.\\d+)?)px");

  /** The size that can be chosen and is nearest to this one. */
  public static InterfaceSize of(int percent) {
    return new InterfaceSize(Math.clamp(Math.round((double) percent / STEP) * STEP, LEAST, MOST));
  }

  /** Every size that can be chosen, the smallest first. */
  public static int[] choices() {
    int[] all = new int[(MOST - LEAST) / STEP + 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = LEAST + i * STEP;
    }
    return all;
  }

  /** One step larger, up to the largest. */
  public InterfaceSize larger() {
    return of(percent + STEP);
  }

  /** One step smaller, down to the smallest. */
  public InterfaceSize smaller() {
    return of(percent - STEP);
  }

  /** By what lengths are multiplied. */
  public double factor() {
    return percent / 100.0;
  }

  /** The style sheet with every length in {@code px} made larger or smaller. */
  String scaled(String css) {
    return LENGTH
        .matcher(css)
        .replaceAll(length -> Double.parseDouble(length.group(1)) * factor() + "px");
  }
}
