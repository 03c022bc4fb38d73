package io.seciot.desktop.theme;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the theme says of controls that the application has none of: nearly half of it. Whenever the
 * theme or the size changes, each rule is held against everything in the window, so these are left
 * out. Whoever comes to use one of the controls takes its name off the list.
 */
public final class SpareRules {

  private static final Pattern STYLE_CLASSES =
      Pattern.compile(
          String.join(
              "|",
              "accordion",
              "axis",
              "bb-code",
              "breadcrumbs",
              "button-outlined",
              "calendar",
              "caption-menu-item",
              "card",
              "chart(-.*)?",
              "choice-box",
              "choice-dialog",
              "classic",
              "color-palette(-.*)?",
              "color-picker",
              "custom-color-dialog",
              "default-color\\d",
              "floating",
              "font-icon",
              "html-editor(-.*)?",
              "message",
              "modal-(box|pane)",
              "notification",
              "pagination",
              "progress-slider",
              "ring-progress-indicator",
              "segmented-control",
              "slider",
              "split-menu-button",
              "tab-line",
              "tile-base",
              "toggle-(label|switch)",
              "tree-table-.*",
              ".*-chart",
              ".*-legend-symbol"));

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

  private SpareRules() {}

  /** Whether nothing in the application has this style class. */
  public static boolean areOf(String styleClass) {
    return STYLE_CLASSES.matcher(styleClass).matches();
  }

  /** The style sheet without them; comments are lost. */
  static String leftOut(String css) {
    return RULE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(SpareRules::needed);
  }

  private static String needed(MatchResult rule) {
    String selectors =
        Arrays.stream(rule.group(1).split(","))
            .map(String::strip)
            .filter(selector -> !isSpare(selector))
            .collect(Collectors.joining(", "));
    return selectors.isEmpty()
        ? ""
        : Matcher.quoteReplacement("\n" + selectors + " " + rule.group(2));
  }

  private static boolean isSpare(String selector) {
    return STYLE_CLASS.matcher(selector).results().anyMatch(found -> areOf(found.group(1)));
  }
}
