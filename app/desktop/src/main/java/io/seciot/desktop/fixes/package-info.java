/** What can be done about a finding: trying it on a copy, planning it, stating that it is done. */
@NullMarked
package io.seciot.desktop.fixes;

import org.jspecify.annotations.NullMarked;
