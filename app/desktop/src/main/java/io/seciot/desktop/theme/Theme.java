package io.seciot.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** How everything looks. */
public enum Theme {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
  DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

  private final String base;
  private final String own;

  Theme(String base, String own) {
    this.base = base;
    this.own = own;
  }

  /**
   * One user-agent style sheet that imports all of ours. Pop-ups have their own scene and see only
   * this one; a sheet of the main scene would miss them.
   */
  public String stylesheet() {
    String imports =
        importOf(base) + importOf("controlsfx.css") + importOf(own) + importOf("seciot.css");
    byte[] bytes = imports.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * A sheet for the main scene with what controls insist on in sheets of their own, which a
   * user-agent style sheet cannot override.
   */
  public static String overrides() {
    return Objects.requireNonNull(Theme.class.getResource("overrides.css")).toExternalForm();
  }

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  private static String importOf(String sheet) {
    return "@import url(\""
        + Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm()
        + "\");\n";
  }
}
