package org.skillsubsidy.policy.model.audit;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;

/** A fact that made a flag: its name, such as {@code training.start}, and its value. */
public sealed interface SeenFact {

  /**
   * Returns what the value is of.
   *
   * @return such as {@code training.start}
   */
  String name();

  /**
   * Returns the value for people.
   *
   * @return a text in which no identity number is whole
   */
  String text();

  /**
   * A day.
   *
   * @param name what it is of
   * @param day the day
   */
  record OfDay(String name, LocalDate day) implements SeenFact {
    @Override
    public String text() {
      return day.toString();
    }
  }

  /**
   * A count, such as hours or years.
   *
   * @param name what it is of
   * @param number the count
   */
  record OfNumber(String name, long number) implements SeenFact {
    @Override
    public String text() {
      return Long.toString(number);
    }
  }

  /**
   * A level.
   *
   * @param name what it is of
   * @param level the level
   */
  record OfLevel(String name, CertificateLevel level) implements SeenFact {
    @Override
    public String text() {
      return level.name();
    }
  }

  /**
   * An occupation.
   *
   * @param name what it is of
   * @param occupation the occupation
   */
  record OfOccupation(String name, Occupation occupation) implements SeenFact {
    @Override
    public String text() {
      return occupation.toString();
    }
  }

  /**
   * Another claim.
   *
   * @param name what it is of
   * @param trainee whose claim it is
   * @param claim its id
   */
  record OfClaim(String name, TraineeId trainee, ClaimId claim) implements SeenFact {
    @Override
    public String text() {
      return claim + " of " + trainee;
    }
  }

  /**
   * An organisation.
   *
   * @param name what it is of
   * @param organisation the organisation
   */
  record OfOrganisation(String name, OrganisationCode organisation) implements SeenFact {
    @Override
    public String text() {
      return organisation.toString();
    }
  }

  /**
   * A certificate's number.
   *
   * @param name what it is of
   * @param number the number
   */
  record OfCertificate(String name, CertificateNumber number) implements SeenFact {
    @Override
    public String text() {
      return number.toString();
    }
  }
}
