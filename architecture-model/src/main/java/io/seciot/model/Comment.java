package io.seciot.model;

import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * What a person says about an item or a finding while a model is reviewed. It states nothing: no
 * finding follows from it. It stays when what it is about is gone, as a decision does.
 *
 * @param id made when it is written, see {@link TimedIds}; comments in the order of their ids are
 *     in the order in which they were written
 * @param about id of an item, or the stable id of a finding
 * @param signature who wrote it and on which day
 * @param text what is said; plain text, not empty
 * @param state whether something is still to be done about it
 * @param replies what others said to it, by id
 * @param extras fields of the file that this version does not know
 */
public record Comment(
    String id,
    String about,
    Signature signature,
    String text,
    State state,
    ImmutableSortedMap<String, Reply> replies,
    Extras extras) {

  /** No comment or reply is longer; that is several pages. */
  public static final int MOST_CHARACTERS = 20_000;

  /** Whether something is still to be done about a comment. */
  public enum State {
    OPEN,
    RESOLVED
  }

  /**
   * What a person says to a comment.
   *
   * @param id as that of a comment
   * @param signature who wrote it and on which day
   * @param text what is said; plain text, not empty
   * @param extras fields of the file that this version does not know
   */
  public record Reply(String id, Signature signature, String text, Extras extras) {}

  /** An open comment to which nobody has said anything yet. */
  public static Comment of(String id, String about, Signature signature, String text) {
    return new Comment(
        id, about, signature, text, State.OPEN, SortedMaps.immutable.empty(), Extras.NONE);
  }

  /** Whether something is still to be done about it. */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** The same in another state. */
  public Comment withState(State newState) {
    return new Comment(id, about, signature, text, newState, replies, extras);
  }

  /** The same with one reply more. */
  public Comment withReply(Reply reply) {
    return new Comment(
        id, about, signature, text, state, replies.newWithKeyValue(reply.id(), reply), extras);
  }
}
