/** Other tools' files: one importer for each format, found by what the file looks like. */
@NullMarked
package io.seciot.interchange;

import org.jspecify.annotations.NullMarked;
