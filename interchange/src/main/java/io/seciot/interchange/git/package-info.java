/** Earlier versions of a model, from the git repository that its file is in. */
@NullMarked
package io.seciot.interchange.git;

import org.jspecify.annotations.NullMarked;
