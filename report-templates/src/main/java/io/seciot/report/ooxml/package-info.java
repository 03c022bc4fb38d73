/** What Word documents and workbooks have in common as packages. */
@NullMarked
package io.seciot.report.ooxml;

import org.jspecify.annotations.NullMarked;
