package io.seciot.desktop.fx;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Catches what JavaFX complains of in style sheets. */
final class StyleWarnings extends Handler implements AutoCloseable {

  private static final Logger LOGGER = Logger.getLogger("javafx.css");

  private final List<String> messages = new CopyOnWriteArrayList<>();

  StyleWarnings() {
    LOGGER.addHandler(this);
  }

  List<String> messages() {
    return messages;
  }

  @Override
  public void publish(LogRecord complaint) {
    if (complaint.getLevel().intValue() >= Level.WARNING.intValue()) {
      messages.add(String.valueOf(complaint.getMessage()));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
  }
}
