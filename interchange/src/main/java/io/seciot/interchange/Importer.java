package io.seciot.interchange;

import io.seciot.model.ProblemException;

/**
 * Reads one format of another tool. Keeps no state; safe for several threads.
 *
 * <p>An importer carries over what the file states and nothing more: a flag that is off by default
 * in the other tool is unknown here, not a "no".
 */
public interface Importer {

  /** A short name for the command line, such as {@code threat-dragon}. */
  String id();

  /** What people call the format. */
  String label();

  /**
   * Whether the file looks like this format.
   *
   * @param fileName its name; the end may be a hint
   * @param head its first bytes, some thousands where it has as many
   */
  boolean recognises(String fileName, byte[] head);

  /**
   * Turns a file into a model.
   *
   * @param fileName its name, for problems and as the source of facts
   * @param content all of its bytes
   * @throws ProblemException where the file is not of this format or beyond its limits
   */
  ImportResult read(String fileName, byte[] content) throws ProblemException;
}
