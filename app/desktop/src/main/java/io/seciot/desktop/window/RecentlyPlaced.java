package io.seciot.desktop.window;

import io.seciot.desktop.palette.PaletteViewModel;
import io.seciot.desktop.settings.Settings;
import org.eclipse.collections.api.list.ImmutableList;

/** What the palette offers first is remembered with the settings. */
record RecentlyPlaced(Settings settings) implements PaletteViewModel.Memory {

  @Override
  public ImmutableList<String> recent() {
    return settings.recentlyPlaced();
  }

  @Override
  public void add(String id) {
    settings.addRecentlyPlaced(id);
  }

  @Override
  public ImmutableList<String> favourites() {
    return settings.favourites();
  }

  @Override
  public void setFavourites(ImmutableList<String> ids) {
    settings.setFavourites(ids);
  }
}
