/** What the verbs work with: knowledge, catalogue, reasoner; and how models get in and out. */
@NullMarked
package io.seciot.cli.workbench;

import org.jspecify.annotations.NullMarked;
