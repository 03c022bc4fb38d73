/** The file format: reading with line numbers, byte-stable writing, atomic saving. */
@NullMarked
package io.seciot.model.file;

import org.jspecify.annotations.NullMarked;
