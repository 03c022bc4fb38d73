package io.seciot.cli;

import java.util.List;

/**
 * Opens the window. Found by {@link java.util.ServiceLoader}, so that the command line does not
 * depend on the desktop; where none is installed the command line says so.
 */
public interface DesktopStarter {

  /**
   * Shows the desktop and returns when it was closed.
   *
   * @param arguments what followed {@code desktop} on the command line: models to open, {@code
   *     --self-check}
   * @return the exit code of the process
   */
  int start(List<String> arguments);
}
