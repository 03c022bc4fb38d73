package io.seciot.desktop.window;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.inspector.Parts;
import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What the windows of one running application share.
 *
 * @param knowledge read in the background while the first screen is shown
 * @param today the day that answers and reports bear
 */
public record Services(
    Settings settings,
    Texts texts,
    ErrorScreen errors,
    Background background,
    CompletableFuture<Knowledge> knowledge,
    Catalogue catalogue,
    Parts parts,
    Supplier<LocalDate> today) {}
