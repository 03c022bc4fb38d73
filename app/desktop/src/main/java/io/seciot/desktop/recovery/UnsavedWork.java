package io.seciot.desktop.recovery;

import io.seciot.model.Architecture;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document with what was not saved yet.
 *
 * @param model the document as it was after the last edit
 * @param file where it is saved; absent where it never was
 * @param basedOn what the file held when it was last read or saved, see {@code FileState}; absent
 *     where that is not known
 * @param edits how many edits were not saved
 * @param last when the last edit was made
 */
public record UnsavedWork(
    Architecture model, @Nullable Path file, @Nullable String basedOn, int edits, Instant last) {}
