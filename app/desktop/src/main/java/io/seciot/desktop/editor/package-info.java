/** The document that is open: its history, selection and the commands that change it. */
@NullMarked
package io.seciot.desktop.editor;

import org.jspecify.annotations.NullMarked;
