package org.skillsubsidy.policy.rules.examination;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;

/** Names for what does not exist yet, none of which stands in a history. */
public final class Unused {

  private static final String NAME = "NEW";

  private Unused() {}

  /**
   * Makes up a claim's id.
   *
   * @param history the history
   * @return an id that no claim of it has
   */
  public static ClaimId claimId(TrainingHistory history) {
    Set<ClaimId> taken = new HashSet<>();
    for (HistoryEntry entry : history.entries()) {
      SubsidyClaim claim = entry.claim().orElse(null);
      if (claim != null) {
        taken.add(claim.id());
      }
    }
    return ClaimId.parse(name(name -> taken.contains(ClaimId.parse(name))));
  }

  /**
   * Makes up a training's id.
   *
   * @param history the history
   * @return an id that no training of it has
   */
  public static TrainingId trainingId(TrainingHistory history) {
    Set<TrainingId> taken = new HashSet<>();
    for (HistoryEntry entry : history.entries()) {
      taken.add(entry.trainingId());
    }
    return TrainingId.parse(name(name -> taken.contains(TrainingId.parse(name))));
  }

  /**
   * Makes up a certificate's number.
   *
   * @param history the history
   * @return a number that no certificate of it has
   */
  public static CertificateNumber certificateNumber(TrainingHistory history) {
    Set<CertificateNumber> taken = new HashSet<>();
    for (HistoryEntry entry : history.entries()) {
      entry.certificateNumber().ifPresent(taken::add);
    }
    return CertificateNumber.parse(name(name -> taken.contains(CertificateNumber.parse(name))));
  }

  /**
   * Makes up an occupation.
   *
   * @param edition its edition
   * @param taken occupations that it must not be
   * @return an occupation with a code that the classification does not use
   */
  public static Occupation occupation(ClassificationEdition edition, Collection<Occupation> taken) {
    int i = 0;
    Occupation occupation = code(edition, i);
    while (taken.contains(occupation)) {
      i++;
      occupation = code(edition, i);
    }
    return occupation;
  }

  private static Occupation code(ClassificationEdition edition, int i) {
    return Occupation.of(edition, "0-00-%02d-%02d".formatted(i / 100, i % 100));
  }

  private static String name(Predicate<String> isTaken) {
    String name = NAME;
    for (int i = 1; isTaken.test(name); i++) {
      name = NAME + "-" + i;
    }
    return name;
  }
}
