@NullMarked
package io.seciot.cli.workbench;

import org.jspecify.annotations.NullMarked;
