package io.seciot.desktop.error;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A short code that is the same for the same mistake of ours, to be named in a report. */
public final class ErrorCode {

  private static final int FRAMES = 6;

  private ErrorCode() {}

  /** Such as {@code 3F2K-81QX}, from the types and the places of the failure and its causes. */
  public static String of(Throwable failure) {
    CRC32 sum = new CRC32();
    Throwable current = failure;
    for (int depth = 0; current != null && depth < 4; depth++) {
      update(sum, current.getClass().getName());
      StackTraceElement[] trace = current.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
        update(sum, trace[i].getClassName() + "." + trace[i].getMethodName());
      }
      current = current.getCause();
    }
    String text = String.format(Locale.ROOT, "%08X", sum.getValue());
    return text.substring(0, 4) + "-" + text.substring(4);
  }

  private static void update(CRC32 sum, String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
