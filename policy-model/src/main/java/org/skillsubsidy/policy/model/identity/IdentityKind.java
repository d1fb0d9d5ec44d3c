package org.skillsubsidy.policy.model.identity;

/** What an identity number says about its bearer. All kinds share one form and one check digit. */
public enum IdentityKind {
  /** Resident of the mainland: the number begins with a province's digit, 1 to 7. */
  RESIDENT("居民身份证"),
  /** Residence permit for residents of Hong Kong (81), Macao (82) and Taiwan (83). */
  RESIDENCE_PERMIT("港澳台居民居住证"),
  /** Foreign permanent residence card in its form of 2023: the number begins with 9. */
  FOREIGN_PERMANENT_RESIDENT("外国人永久居留身份证");

  private final String term;

  IdentityKind(String term) {
    this.term = term;
  }

  /**
   * Returns the document's name.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }
}
