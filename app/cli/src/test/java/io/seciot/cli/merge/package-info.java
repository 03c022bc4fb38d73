@NullMarked
package io.seciot.cli.merge;

import org.jspecify.annotations.NullMarked;
