package io.seciot.desktop.file;

import io.seciot.model.Architecture;
import java.util.Optional;

/**
 * What a file held when it was last looked at.
 *
 * @param state see {@link FileState}
 * @param model absent where it is not known, or was no sound model
 */
public record KnownFile(String state, Optional<Architecture> model) {}
