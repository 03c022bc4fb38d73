@NullMarked
package io.seciot.cli.risks;

import org.jspecify.annotations.NullMarked;
