package org.skillsubsidy.benchmarks.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/**
 * A number of claims of 0.4 times as many people, in no order. Most are payable; every bar and
 * every denial of the plan's own terms occurs. The same claims in every run.
 */
public final class Population {

  private static final long SEED = 20190101;
  private static final int OCCUPATIONS = 400;
  private static final int PROVIDERS = 2_000;
  private static final int EMPLOYERS = 8_000;

  /** No batch size has this prime as a divisor, so multiples of it visit every place once. */
  private static final long STRIDE = 7_368_787;

  private static final LocalDate FIRST_END = LocalDate.of(2019, 1, 20);
  private static final int DAYS_IN_FORCE = 1_076;

  private static final TrainingType[] ENTERPRISE_TYPES = {
    TrainingType.PRE_JOB, TrainingType.SAFETY_SKILL, TrainingType.JOB_TRANSFER
  };
  private static final TrainingType[] WORKER_TYPES = {
    TrainingType.EMPLOYMENT_SKILL,
    TrainingType.EMPLOYMENT_SKILL,
    TrainingType.SKILL_UPGRADE,
    TrainingType.LABOUR_PREPARATION,
    TrainingType.ENTREPRENEURSHIP
  };
  private static final Admission[] COMPETITIVE = {
    Admission.TENDER, Admission.NEGOTIATION, Admission.CONSULTATION, Admission.OTHER_COMPETITIVE
  };
  private static final TraineeGroup[] OTHER_WORKERS = {
    TraineeGroup.SCHOOL_LEAVER,
    TraineeGroup.COLLEGE_GRADUATE,
    TraineeGroup.UNEMPLOYED,
    TraineeGroup.HARD_TO_EMPLOY,
    TraineeGroup.DISABLED
  };

  private final int size;
  private final int people;

  /**
   * Describes a population.
   *
   * @param size the number of claims
   */
  public Population(int size) {
    this.size = size;
    people = Math.max(1, size * 2 / 5);
  }

  /**
   * Returns the number of claims.
   *
   * @return the number
   */
  public int size() {
    return size;
  }

  /**
   * Makes the facts of a claim.
   *
   * @param index its place, from 0
   * @return the same facts for the same place and size
   */
  public Facts claim(int index) {
    SplittableRandom random = new SplittableRandom(SEED * (index + 1));
    int place = (int) (index * STRIDE % size);
    // everybody has a claim, some have many
    int person = place < people ? place : random.nextInt(people);
    return new Person(person).claim(index, random);
  }

  /**
   * Makes the facts of a claim as a row of {@code claims.csv}.
   *
   * @param index its place, from 0
   * @return a text for each column
   */
  public List<String> row(int index) {
    return claim(index).row();
  }

  private static boolean percent(SplittableRandom random, double chance) {
    return random.nextDouble(100) < chance;
  }

  private static <T> T oneOf(SplittableRandom random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static int providerOccupation(int provider, int n) {
    return (provider * 31 + n * 7) % OCCUPATIONS;
  }

  /** Somebody who is trained now and then. */
  private static final class Person {

    private final int number;
    private final Set<TraineeGroup> groups;
    private final boolean employee;

    Person(int number) {
      this.number = number;
      SplittableRandom random = new SplittableRandom(SEED ^ (number * 2_654_435_761L));
      groups = EnumSet.noneOf(TraineeGroup.class);
      double draw = random.nextDouble(100);
      if (draw < 45) {
        groups.add(TraineeGroup.ENTERPRISE_EMPLOYEE);
      } else if (draw < 72) {
        groups.add(TraineeGroup.RURAL_MIGRANT_WORKER);
      } else if (draw < 90) {
        groups.add(oneOf(random, OTHER_WORKERS));
      } else if (draw < 99) {
        groups.add(
            percent(random, 80) ? TraineeGroup.POOR_LABOURER : TraineeGroup.POOR_HOUSEHOLD_CHILD);
      } else {
        groups.add(TraineeGroup.VETERAN);
      }
      if (percent(random, 8)) {
        groups.add(TraineeGroup.RURAL_MIGRANT_WORKER);
      }
      if (percent(random, 4)) {
        groups.add(TraineeGroup.POOR_LABOURER);
      }
      employee = groups.contains(TraineeGroup.ENTERPRISE_EMPLOYEE);
    }

    Facts claim(int index, SplittableRandom random) {
      // handed in once more, under another claim id
      boolean again = percent(random, 1.5);
      int provider = again ? number % PROVIDERS : random.nextInt(PROVIDERS);
      boolean licenceKnown = provider % 2 == 0;
      int occupation = occupation(random, provider, licenceKnown);
      CertificateLevel target = target(random);
      LocalDate end = end(random);
      int calendarDays = 3 + random.nextInt(28);
      LocalDate start = end.minusDays(calendarDays - 1L);
      TuitionBearer bearer = bearer(random);
      return new Facts(
          "C" + Codes.padded(index, 7),
          Codes.identityNumber(number),
          groups,
          employee ? Codes.organisation(PROVIDERS + number % EMPLOYERS) : null,
          "T" + Codes.padded(again ? number : 9_000_000 + index, 7),
          type(random),
          Codes.occupation(occupation),
          target,
          start,
          end,
          1 + random.nextInt(calendarDays),
          percent(random, 4) ? 0 : 300_00 + random.nextInt(35) * 50_00,
          bearer,
          new Facts.Provider(
              Codes.organisation(provider),
              kind(provider),
              admission(random, provider),
              provider % 100 == 7 ? LocalDate.of(2021, 1, 1) : null,
              licenceKnown ? licensed(provider) : List.of()),
          percent(random, 0.7)
              ? Listing.UNLISTED
              : percent(random, 85) ? Listing.CATALOGUE : Listing.REVIEWED,
          percent(random, end.getYear() < 2020 ? 60 : 99),
          percent(random, 70) ? certificate(random, index, occupation, target, end) : null,
          end.plusDays(5 + random.nextInt(100)));
    }

    private int occupation(SplittableRandom random, int provider, boolean licenceKnown) {
      if (percent(random, 8)) {
        return number % OCCUPATIONS;
      }
      return licenceKnown && percent(random, 99)
          ? providerOccupation(provider, random.nextInt(4))
          : random.nextInt(OCCUPATIONS);
    }

    private static @Nullable CertificateLevel target(SplittableRandom random) {
      double draw = random.nextDouble(100);
      if (draw < 30) {
        return null;
      }
      if (draw < 40) {
        return CertificateLevel.SPECIAL_ABILITY;
      }
      if (draw < 75) {
        return CertificateLevel.JUNIOR;
      }
      if (draw < 85) {
        return CertificateLevel.INTERMEDIATE;
      }
      return draw < 97 ? CertificateLevel.SENIOR : CertificateLevel.TECHNICIAN;
    }

    private LocalDate end(SplittableRandom random) {
      if (percent(random, 0.5)) {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(60));
      }
      if (percent(random, 15)) {
        // some people have a busy year
        return LocalDate.of(2019 + number % 3, 2, 1).plusDays(random.nextInt(330));
      }
      return FIRST_END.plusDays(random.nextInt(DAYS_IN_FORCE));
    }

    private TrainingType type(SplittableRandom random) {
      double draw = random.nextDouble(100);
      if (draw < 1) {
        return TrainingType.NEW_APPRENTICESHIP;
      }
      if (employee && draw < 12) {
        return draw < 7 ? TrainingType.ON_THE_JOB : TrainingType.OFF_THE_JOB;
      }
      return oneOf(random, employee ? ENTERPRISE_TYPES : WORKER_TYPES);
    }

    private TuitionBearer bearer(SplittableRandom random) {
      if (employee) {
        return percent(random, 90) ? TuitionBearer.EMPLOYER : TuitionBearer.TRAINEE;
      }
      return percent(random, groups.contains(TraineeGroup.POOR_LABOURER) ? 5 : 70)
          ? TuitionBearer.TRAINEE
          : TuitionBearer.PROVIDER;
    }

    private static ProviderKind kind(int provider) {
      return ProviderKind.values()[provider / 2 % ProviderKind.values().length];
    }

    private static Admission admission(SplittableRandom random, int provider) {
      if (percent(random, 0.5)) {
        return Admission.NONE;
      }
      return kind(provider) == ProviderKind.TRAINING_INSTITUTION
          ? oneOf(random, COMPETITIVE)
          : Admission.FILED;
    }

    private static List<String> licensed(int provider) {
      List<String> licensed = new ArrayList<>(4);
      for (int n = 0; n < 4; n++) {
        licensed.add(Codes.occupation(providerOccupation(provider, n)));
      }
      return licensed;
    }

    private Facts.Certificate certificate(
        SplittableRandom random,
        int index,
        int occupation,
        @Nullable CertificateLevel target,
        LocalDate end) {
      CertificateLevel level = target;
      if (level == null || percent(random, 1)) {
        level = percent(random, 40) ? CertificateLevel.SPECIAL_ABILITY : CertificateLevel.JUNIOR;
      }
      int matching = percent(random, 1) ? (occupation + 1) % OCCUPATIONS : occupation;
      CertificateKind kind = CertificateKind.SKILL_LEVEL;
      if (level == CertificateLevel.SPECIAL_ABILITY) {
        kind = CertificateKind.SPECIAL_ABILITY;
      } else if (percent(random, 30)) {
        kind = CertificateKind.QUALIFICATION;
      }
      return new Facts.Certificate(
          kind,
          level,
          Codes.occupation(matching),
          "S" + Codes.padded(percent(random, 2) ? number : 50_000_000 + index, 12),
          end.plusDays(random.nextInt(40)),
          employee && percent(random, 40) ? ExamOrganiser.EMPLOYER : ExamOrganiser.PROVIDER,
          percent(random, 1) ? 120_00 : 0);
    }
  }
}
