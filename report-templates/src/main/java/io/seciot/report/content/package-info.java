/** What a report says, apart from any file format. */
@NullMarked
package io.seciot.report.content;

import org.jspecify.annotations.NullMarked;
