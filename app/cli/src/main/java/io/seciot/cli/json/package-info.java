/** Results as JSON, all set in the same way. */
@NullMarked
package io.seciot.cli.json;

import org.jspecify.annotations.NullMarked;
