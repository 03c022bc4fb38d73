package io.seciot.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives each text once: what is in use already gets the next number, from 2 on. It remembers how
 * far it counted, so that a thousand things of one name are numbered as fast as others.
 */
public final class Numbering {

  private final String joint;
  private final Predicate<String> taken;
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * Gives what is not in use.
   *
   * @param joint stands between a text and its number
   * @param taken says what is in use; what once was stays so
   */
  public Numbering(String joint, Predicate<String> taken) {
    this.joint = joint;
    this.taken = taken;
  }

  /** The text, or with a number where it is in use or was given before. */
  public String free(String text) {
    int number = last.getOrDefault(text, 0) + 1;
    String free = numbered(text, number);
    while (taken.test(free) || !given.add(free)) {
      number++;
      free = numbered(text, number);
    }
    last.put(text, number);
    return free;
  }

  private String numbered(String text, int number) {
    return number == 1 ? text : text + joint + number;
  }
}
