package io.seciot.model;

import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/**
 * A way in which new software reaches an element.
 *
 * @param updates id of the device or software that is updated
 * @param flows ids of the flows over which the update travels
 */
public record FirmwareUpdate(Profile profile, String updates, ImmutableSortedSet<String> flows)
    implements Item {

  /** The kind of every firmware update. */
  public static final String KIND = "firmware-update";

  /** An update of which the way is not known. */
  public static FirmwareUpdate of(String id, String name, String updates) {
    return new FirmwareUpdate(Profile.of(id, name), updates, SortedSets.immutable.empty());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public FirmwareUpdate withProfile(Profile newProfile) {
    return new FirmwareUpdate(newProfile, updates, flows);
  }

  /** The same over other flows. */
  public FirmwareUpdate withFlows(ImmutableSortedSet<String> newFlows) {
    return new FirmwareUpdate(profile, updates, newFlows);
  }
}
