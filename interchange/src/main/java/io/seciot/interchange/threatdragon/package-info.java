/** OWASP Threat Dragon, versions 1 and 2 of its file format. */
@NullMarked
package io.seciot.interchange.threatdragon;

import org.jspecify.annotations.NullMarked;
