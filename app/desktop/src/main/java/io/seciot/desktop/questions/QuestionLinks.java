package io.seciot.desktop.questions;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Where one goes from a question.
 *
 * @param finding told the id of a finding
 * @param provision told the id of a standard and of one of its provisions
 */
public record QuestionLinks(Consumer<String> finding, BiConsumer<String, String> provision) {}
