/** The verb that brings two versions of a model together. */
@NullMarked
package io.seciot.cli.merge;

import org.jspecify.annotations.NullMarked;
