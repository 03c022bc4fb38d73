package io.seciot.desktop.backup;

import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.diff.Changes;
import io.seciot.model.file.ModelFiles;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/**
 * A version that can be opened again, with what has changed since.
 *
 * @param since what differs in meaning; absent where the copy cannot be read
 */
public record PreviousVersion(Backups.Version version, Optional<Changes> since) {

  /** Reads a version and compares it. Takes its time; not for the screen. */
  public static PreviousVersion of(Backups.Version version, Architecture now) {
    try {
      Changes since = Changes.between(ModelFiles.read(version.copy()), now);
      return new PreviousVersion(version, Optional.of(since));
    } catch (ProblemException e) {
      return new PreviousVersion(version, Optional.empty());
    }
  }

  /** When it was saved, in the way of the language. */
  public String when(Texts texts) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .withZone(ZoneId.systemDefault())
        .format(version.saved());
  }

  /** Its size, and what has changed since. */
  public String about(Texts texts) {
    String differs =
        since
            .map(changes ->
                changes.isEmpty()
                    ? texts.get("versions.same")
                    : texts.get(
                        "versions.since",
                        changes.added().size(),
                        changes.removed().size(),
                        changes.changed().size()))
            .orElseGet(() -> texts.get("versions.broken"));
    return texts.get("versions.about", Math.max(1, version.bytes() / 1024), differs);
  }
}
