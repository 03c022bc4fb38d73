/** A report as one HTML page that needs no other file. */
@NullMarked
package io.seciot.report.html;

import org.jspecify.annotations.NullMarked;
