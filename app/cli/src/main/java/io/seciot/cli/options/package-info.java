/** Options and arguments that several verbs have in common. */
@NullMarked
package io.seciot.cli.options;

import org.jspecify.annotations.NullMarked;
