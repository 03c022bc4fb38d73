package io.seciot.model;

import java.util.regex.Pattern;

/**
 * How a model names folders of a team's own knowledge. A model may come from a stranger, so it can
 * only name folders below the one that it lies in, and none that is hidden.
 */
public final class PackNames {

  /** A model may name so many. */
  public static final int MOST = 20;

  private static final int LONGEST = 200;
  private static final String FOLDER = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*";
  private static final Pattern NAME = Pattern.compile(FOLDER + "(/" + FOLDER + "){0,7}");

  private PackNames() {}

  /** Whether it is a relative path of plain folder names, with forward slashes between them. */
  public static boolean isName(String text) {
    return text.length() <= LONGEST && NAME.matcher(text).matches();
  }
}
