package io.seciot.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Light or dark: which style sheets everything is shown with. */
public enum Theme {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
  DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

  private final String base;
  private final ImmutableList<String> own;

  Theme(String base, String own) {
    this.base = base;
    this.own = Lists.immutable.of("controlsfx.css", own, "seciot.css");
  }

  /**
   * Address of one user-agent style sheet with all of ours, as the build has compiled it. Pop-ups
   * have their own scene and see only this one; a sheet of the main scene would miss them.
   */
  public String stylesheet(InterfaceSize size) {
    return resource(sheet(size)).toExternalForm();
  }

  /** What its file is called. */
  String sheet(InterfaceSize size) {
    return name().toLowerCase(Locale.ROOT) + "-" + size.percent() + ".bss";
  }

  /** Its text, which refers to no other sheet. */
  String css(InterfaceSize size) {
    String all =
        SpareRules.leftOut(text(base)) + own.collect(Theme::text).makeString("\n", "\n", "");
    // An icon is a letter here; see Icon.
    return size.scaled(
        all.replace("-fx-icon-color:", "-fx-fill:").replace("-fx-icon-size:", "-fx-font-size:"));
  }

  /**
   * A sheet for the main scene with what controls insist on in sheets of their own, which a
   * user-agent style sheet cannot override. Its lengths follow the size of the type, so that it
   * stays the same at any size: with two sheets to change, everything would be matched twice.
   */
  public static String overrides() {
    return "data:text/css;base64,"
        + Base64.getEncoder()
            .encodeToString(text("overrides.css").getBytes(StandardCharsets.UTF_8));
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name);
  }

  private static String text(String sheet) {
    try (InputStream in = resource(sheet).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
