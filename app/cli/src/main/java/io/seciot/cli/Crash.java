package io.seciot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** A fault of ours: a short code for people to quote, and a file with the details. */
final class Crash {

  private final Throwable cause;

  Crash(Throwable cause) {
    this.cause = cause;
  }

  /** The same code for the same fault: made of the kinds of exception and the places in code. */
  String code() {
    int hash = 17;
    Throwable current = cause;
    for (int depth = 0; current != null && depth < 5; depth++) {
      hash = 31 * hash + current.getClass().getName().hashCode();
      StackTraceElement[] places = current.getStackTrace();
      for (int i = 0; i < Math.min(places.length, 3); i++) {
        hash = 31 * hash + Objects.hash(places[i].getClassName(), places[i].getMethodName());
      }
      current = current.getCause();
    }
    String digits = String.format(Locale.ROOT, "%08X", hash);
    return digits.substring(0, 4) + "-" + digits.substring(4);
  }

  /** What to tell the user, after the details were written to a file. */
  String sentence() {
    String start = "SecIoT failed and that is its own fault, not yours (code " + code() + "). ";
    try {
      Path details = Files.createTempFile("seciot-crash-" + code() + "-", ".txt");
      Files.writeString(details, details());
      return start
          + "Details are in "
          + details
          + "; nothing was sent anywhere. Please attach that file when you report it.";
    } catch (IOException e) {
      return start + "No file could be written; the details follow.\n" + details();
    }
  }

  private String details() {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    lines.println("SecIoT " + Version.number() + ", code " + code());
    lines.println("Java " + Runtime.version() + ", " + System.getProperty("os.name"));
    lines.println();
    cause.printStackTrace(lines);
    return text.toString();
  }
}
