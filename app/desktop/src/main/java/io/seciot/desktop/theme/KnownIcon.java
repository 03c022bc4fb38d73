package io.seciot.desktop.theme;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.kordamp.ikonli.IkonHandler;

/**
 * Names of icons that come from outside, such as the kinds of a pack. Ikonli throws on a name that
 * it does not know; the window must not.
 */
public final class KnownIcon {

  /** Shown in place of an icon that does not exist. */
  public static final String GENERAL = "mdi2s-shape-outline";

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private KnownIcon() {}

  /** The same name where there is such an icon, else that of a general one. */
  public static String of(String name) {
    return KNOWN.computeIfAbsent(name, asked -> exists(asked) ? asked : GENERAL);
  }

  private static boolean exists(String name) {
    for (IkonHandler handler : ServiceLoader.load(IkonHandler.class)) {
      if (handler.supports(name) && resolves(handler, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean resolves(IkonHandler handler, String name) {
    try {
      return handler.resolve(name) != null;
    } catch (IllegalArgumentException e) {
      return false; // Its way to say that it has no such icon.
    }
  }
}
