package io.seciot.desktop.selfcheck;

/** Pictures that belong together: all that are taken of one part of the window. */
interface PictureGroup {

  /** Adds the steps that lead to each picture, and the pictures. */
  void plan();
}
