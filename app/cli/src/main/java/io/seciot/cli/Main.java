package io.seciot.cli;

import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.BuiltInWorkbench;

/** Where every start of the product begins; the desktop is one of the verbs. */
public final class Main {

  private Main() {}

  /** Runs one verb and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Pictures are drawn without a window; only the desktop has one, and not through AWT.
    System.setProperty("java.awt.headless", "true");
    Terminal terminal = Terminal.ofProcess(System.getProperty("seciot.columns"), System.getenv());
    int code = new Verbs(terminal, new BuiltInWorkbench()).run(arguments);
    terminal.out().flush();
    terminal.notes().flush();
    System.exit(code);
  }
}
