package io.seciot.model.merge;

/** One of the two versions that are brought together. */
enum Side {
  MINE,
  THEIRS;

  Side other() {
    return this == MINE ? THEIRS : MINE;
  }
}
