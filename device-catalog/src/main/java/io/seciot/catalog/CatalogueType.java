package io.seciot.catalog;

/** What sort of thing an entry of the catalogue is. */
public enum CatalogueType {
  CHIP("Chip"),
  OPERATING_SYSTEM("Operating system"),
  PROTOCOL("Protocol"),
  CLOUD_SERVICE("Cloud service");

  private final String label;

  CatalogueType(String label) {
    this.label = label;
  }

  /** What people read. */
  public String label() {
    return label;
  }
}
