package io.seciot.cli.terminal;

/** The few ways in which text stands out. A word always says the same as the colour. */
public enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  TITLE("1;36"),
  CRITICAL("1;31"),
  HIGH("31"),
  MEDIUM("33"),
  LOW("36"),
  GOOD("32");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static String withoutColour(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
