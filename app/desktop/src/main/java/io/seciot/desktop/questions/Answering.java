package io.seciot.desktop.questions;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What answers bear.
 *
 * @param userName who answers unless somebody else is named
 * @param today the day of the answer
 */
public record Answering(Supplier<String> userName, Supplier<LocalDate> today) {}
