/** Changes to a model as values, and the history that undoes and redoes them. */
@NullMarked
package io.seciot.model.edit;

import org.jspecify.annotations.NullMarked;
