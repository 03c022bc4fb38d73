/** A view of a model as a picture in a file of its own. */
@NullMarked
package io.seciot.report.picture;

import org.jspecify.annotations.NullMarked;
