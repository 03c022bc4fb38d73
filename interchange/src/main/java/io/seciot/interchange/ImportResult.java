package io.seciot.interchange;

import io.seciot.model.Architecture;
import io.seciot.model.Message;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A model and what its reader should know of the translation.
 *
 * @param model what could be carried over
 * @param notCarriedOver what could not, what is kept as text only, and what was guessed: one
 *     sentence each, in the order of the file
 */
public record ImportResult(Architecture model, ImmutableList<Message> notCarriedOver) {}
