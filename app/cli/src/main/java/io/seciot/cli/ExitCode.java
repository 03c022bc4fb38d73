package io.seciot.cli;

/** What the process says to whoever started it. Build servers rely on these numbers. */
public final class ExitCode {

  /** Everything went well and no finding reached the gate. */
  public static final int FINE = 0;

  /** A finding is at or above the gate, or versions that were merged contradict each other. */
  public static final int GATE = 1;

  /** Wrong use, or input that cannot be read. */
  public static final int WRONG_USE = 2;

  /** We are at fault. */
  public static final int OUR_FAULT = 3;

  /** Built-in data is older than the caller allows. */
  public static final int DATA_TOO_OLD = 4;

  private ExitCode() {}
}
