@NullMarked
package io.seciot.cli.check;

import org.jspecify.annotations.NullMarked;
