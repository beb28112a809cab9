package id.blangkon.catalog.transparency;

import java.util.Locale;
import java.util.Optional;

/** By what figures are broken down. */
public enum Dimension {
  CATEGORY,
  REGION,
  AGENCY,
  SUPPLIER,
  MONTH,
  SCALE,
  LEGAL_FORM;

  public String pathName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Dimension> ofPathName(String pathName) {
    for (Dimension dimension : values()) {
      if (dimension.pathName().equals(pathName)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }
}
