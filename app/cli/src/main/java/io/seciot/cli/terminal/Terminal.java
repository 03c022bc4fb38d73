package io.seciot.cli.terminal;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a verb writes: results to one stream, everything said about the work to the other. */
public final class Terminal {

  private final PrintWriter out;
  private final PrintWriter notes;
  private final PageStyle style;
  private boolean coloured;
  private boolean quiet;

  /**
   * @param out for results
   * @param notes for notes and problems
   * @param style how pages are set on {@code out}
   */
  public Terminal(PrintWriter out, PrintWriter notes, PageStyle style) {
    this.out = out;
    this.notes = notes;
    this.style = style;
    this.coloured = style.coloured();
  }

  /**
   * The terminal of this process.
   *
   * @param columns the width of the window as the launcher measured it; empty where the output is
   *     no window; absent where nobody has looked
   */
  public static Terminal ofProcess(@Nullable String columns, Map<String, String> environment) {
    boolean window = columns == null ? isWindow() : !columns.isEmpty();
    String width =
        columns == null || columns.isEmpty() ? environment.getOrDefault("COLUMNS", "") : columns;
    boolean coloured =
        window
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    PageStyle style = window ? PageStyle.of(number(width), coloured) : PageStyle.FILE;
    return new Terminal(writer(System.out, true), writer(System.err, true), style);
  }

  private static boolean isWindow() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Where results go. */
  public PrintWriter out() {
    return out;
  }

  /** Where notes and problems go. */
  public PrintWriter notes() {
    return notes;
  }

  /** Prints a result as it is. */
  public void print(String text) {
    out.print(text);
    out.flush();
  }

  /** Says something about the work, unless nobody wants to hear it. */
  public void note(String sentence) {
    if (!quiet) {
      problem(sentence);
    }
  }

  /** Says what is wrong. */
  public void problem(String sentence) {
    notes.println(sentence);
    notes.flush();
  }

  /** How pages are set. */
  public PageStyle style() {
    return new PageStyle(style.width(), coloured);
  }

  /** Whether only results and problems are wanted. */
  public boolean isQuiet() {
    return quiet;
  }

  /** Uses no colours from now on. */
  public void withoutColour() {
    coloured = false;
  }

  /** Prints only results and problems from now on. */
  public void beQuiet() {
    quiet = true;
  }

  private static int number(String columns) {
    try {
      return Integer.parseInt(columns);
    } catch (NumberFormatException e) {
      return PageStyle.FILE.width();
    }
  }

  /** Plain ASCII is what a process without any locale gets, as in containers; names need more. */
  private static PrintWriter writer(PrintStream stream, boolean flush) {
    Charset told = stream.charset();
    Charset charset = told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
    return new PrintWriter(new OutputStreamWriter((OutputStream) stream, charset), flush);
  }
}
