/** A report as PDF/A-3u and PDF/UA-1, laid out from its HTML page. */
@NullMarked
package io.seciot.report.pdf;

import org.jspecify.annotations.NullMarked;
