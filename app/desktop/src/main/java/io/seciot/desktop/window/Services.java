package io.seciot.desktop.window;

import io.seciot.desktop.backup.Backups;
import io.seciot.desktop.clipboard.Board;
import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.recovery.Journals;
import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.start.Thumbnails;
import io.seciot.desktop.text.Texts;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the windows of one running application share.
 *
 * @param expertise what models are judged by
 * @param board takes what is copied of drawings
 * @param journals keep what is not saved yet
 * @param backups keep what files held before they were saved over
 * @param thumbnails small pictures of models
 * @param today the day that answers, decisions and reports bear
 */
public record Services(
    Settings settings,
    Texts texts,
    ErrorScreen errors,
    Background background,
    Expertise expertise,
    Board board,
    Journals journals,
    Backups backups,
    Thumbnails thumbnails,
    Supplier<LocalDate> today) {}
