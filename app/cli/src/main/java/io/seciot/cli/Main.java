package io.seciot.cli;

import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.BuiltInWorkbench;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where every start of the product begins; the desktop is one of the verbs. */
public final class Main {

  private Main() {}

  /** Runs one verb and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Pictures are drawn without a window; only the desktop has one, and not through AWT.
    System.setProperty("java.awt.headless", "true");
    Terminal terminal = Terminal.ofProcess(System.getProperty("seciot.columns"), System.getenv());
    int code = new Verbs(terminal, new BuiltInWorkbench()).run(withVerb(arguments));
    terminal.out().flush();
    terminal.notes().flush();
    System.exit(code);
  }

  /** A launcher that stands for one verb names it, since users give only what follows it. */
  private static String[] withVerb(String[] arguments) {
    String verb = System.getProperty("seciot.verb", "");
    return verb.isEmpty()
        ? arguments
        : Stream.concat(Stream.of(verb), Arrays.stream(arguments)).toArray(String[]::new);
  }
}
