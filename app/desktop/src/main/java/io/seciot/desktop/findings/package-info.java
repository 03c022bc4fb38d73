/** The list of findings and the explanation of one of them. */
@NullMarked
package io.seciot.desktop.findings;

import org.jspecify.annotations.NullMarked;
