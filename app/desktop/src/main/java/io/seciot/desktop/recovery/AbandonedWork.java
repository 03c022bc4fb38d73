package io.seciot.desktop.recovery;

import java.nio.file.Path;

/**
 * What an earlier run could not save before it ended.
 *
 * @param journal the file that keeps it
 */
public record AbandonedWork(Path journal, UnsavedWork work) {}
