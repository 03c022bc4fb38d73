package io.seciot.desktop.inspector;

import io.seciot.model.Value;
import java.util.Optional;

/** One line or button of a choice; the value is absent for "unknown". */
record Option(Optional<Value> value, String label) {}
