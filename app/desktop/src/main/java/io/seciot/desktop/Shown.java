package io.seciot.desktop;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Panel;

/** What the window shows, for those who use it without hands. */
final class Shown {

  private final MainWindow window;

  Shown(MainWindow window) {
    this.window = window;
  }

  /** The document that is open; there must be one. */
  EditorScreen screen() {
    return window.screenProperty().get().orElseThrow();
  }

  /** Whether a document is open whose findings are there. */
  boolean isAnalysed() {
    return window
        .screenProperty()
        .get()
        .filter(shown -> !shown.document().analysis().busyProperty().get())
        .filter(shown -> shown.panels().findings().shownProperty().get().notEmpty())
        .isPresent();
  }

  /** The id of the finding that is listed first. */
  String firstFinding() {
    return screen().panels().findings().shownProperty().get().getFirst().id();
  }

  /** Looks at a finding as if it had not been looked at before. */
  void choose(String finding) {
    screen().panels().show(Panel.FINDINGS);
    screen().panels().findings().selectedIdProperty().set("");
    screen().panels().findings().selectedIdProperty().set(finding);
  }

  /** Whether the fixes of that finding are worked out. */
  boolean hasRemedies() {
    return screen().panels().fixes().model().fixesProperty().get().isPresent();
  }
}
