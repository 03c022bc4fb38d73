package io.seciot.cli.check;

import io.seciot.model.Decision;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decisions as they are written in models and results. */
public final class DecisionWords {

  private DecisionWords() {}

  /** {@code open} where nothing was decided. */
  public static String status(@Nullable Decision decision) {
    return decision == null
        ? "open"
        : decision.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
