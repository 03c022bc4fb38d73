/** What people say about items and findings while they look through a model. */
@NullMarked
package io.seciot.desktop.comments;

import org.jspecify.annotations.NullMarked;
