package io.seciot.cli;

import io.seciot.cli.terminal.PageStyle;
import io.seciot.cli.terminal.Terminal;
import io.seciot.cli.workbench.BuiltInWorkbench;
import io.seciot.cli.workbench.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** One start of the command line, with what it printed. */
public record Run(int code, String out, String notes) {

  private static final Workbench BUILT_IN = new BuiltInWorkbench();

  /** Runs with what comes with the product. */
  public static Run seciot(Object... arguments) {
    return with(BUILT_IN, arguments);
  }

  /** Runs with the given knowledge. */
  public static Run with(Workbench workbench, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter notes = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(notes), PageStyle.FILE);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = new Verbs(terminal, workbench).run(words);
    terminal.out().flush();
    terminal.notes().flush();
    return new Run(code, out.toString(), notes.toString());
  }

  /** A copy of the lock model of these tests. */
  public static Path lock(Path folder) throws IOException {
    Path file = folder.resolve("lock.seciot.json");
    try (InputStream content =
        Objects.requireNonNull(Run.class.getResourceAsStream("lock.seciot.json"))) {
      Files.copy(content, file);
    }
    return file;
  }
}
