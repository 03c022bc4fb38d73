/** A report as a Word document that can be edited further. */
@NullMarked
package io.seciot.report.docx;

import org.jspecify.annotations.NullMarked;
