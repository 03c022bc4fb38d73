/** {@code seciot knowledge}: looks after folders of a team's own knowledge. */
@NullMarked
package io.seciot.cli.knowledge;

import org.jspecify.annotations.NullMarked;
