/** What libraries log, and where it goes. */
@NullMarked
package io.seciot.cli.logging;

import org.jspecify.annotations.NullMarked;
