package org.skillsubsidy.policy.model.occupation;

import org.skillsubsidy.policy.model.value.InvalidFactException;

/** An edition of the national classification of occupations. Codes were renumbered between them. */
public enum ClassificationEdition {
  /** The edition of 2015. */
  EDITION_2015("2015"),
  /** The edition of 2022. */
  EDITION_2022("2022");

  private final String year;

  ClassificationEdition(String year) {
    this.year = year;
  }

  /**
   * Reads an edition.
   *
   * @param year {@code 2015} or {@code 2022}
   * @return the edition
   * @throws InvalidFactException if it is another year
   */
  public static ClassificationEdition parse(String year) {
    for (ClassificationEdition edition : values()) {
      if (edition.year.equals(year)) {
        return edition;
      }
    }
    throw new InvalidFactException("occupation edition", year, "must be 2015 or 2022");
  }

  /**
   * Returns the edition's year, its storage form.
   *
   * @return four digits
   */
  public String year() {
    return year;
  }
}
