/** What the user can do, as one list from which menus, buttons and shortcuts are made. */
@NullMarked
package io.seciot.desktop.action;

import org.jspecify.annotations.NullMarked;
