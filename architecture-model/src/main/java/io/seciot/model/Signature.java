package io.seciot.model;

import java.time.LocalDate;

/** Who said something, and on which day. */
public record Signature(String by, LocalDate on) {}
