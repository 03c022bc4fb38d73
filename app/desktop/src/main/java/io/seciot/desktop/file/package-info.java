/** Opening and saving as the user sees it: dialogs, recent files, unsaved changes. */
@NullMarked
package io.seciot.desktop.file;

import org.jspecify.annotations.NullMarked;
