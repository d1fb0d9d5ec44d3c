package org.skillsubsidy.host.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/**
 * What the clients send: for each trainee more trainings than the cap allows, with repeated
 * trainings, levels and certificates, each claim several times, some with other facts under the
 * same id. Trainees come few at a time, so that their claims meet.
 */
final class ManyClaims {

  private static final int AT_A_TIME = 4;
  private static final int CLAIMS_EACH = 7;
  private static final Occupation[] OCCUPATIONS = {
    Fixtures.WELDER, Fixtures.ELECTRICIAN, Fixtures.CARE_WORKER, Fixtures.SAME_CODE_IN_2022
  };
  private static final CertificateLevel[] LEVELS = {
    CertificateLevel.JUNIOR, CertificateLevel.INTERMEDIATE, CertificateLevel.SENIOR
  };

  private final Random random;

  private ManyClaims(long seed) {
    random = new Random(seed);
  }

  /** Makes the requests, in the order in which they are to be sent. */
  static List<SubsidyClaim> requests(int trainees, long seed) {
    return new ManyClaims(seed).requests(trainees);
  }

  private List<SubsidyClaim> requests(int trainees) {
    List<SubsidyClaim> requests = new ArrayList<>();
    for (int first = 0; first < trainees; first += AT_A_TIME) {
      List<SubsidyClaim> together = new ArrayList<>();
      for (int i = first; i < Math.min(first + AT_A_TIME, trainees); i++) {
        String trainee =
            (i % 2 == 0 ? Identities.trainee(i) : Identities.pseudonym(i)).storageForm();
        for (int claim = 0; claim < CLAIMS_EACH; claim++) {
          addCopies(claim(trainee, "C-" + claim), together);
        }
      }
      Collections.shuffle(together, random);
      requests.addAll(together);
    }
    return requests;
  }

  private void addCopies(ClaimBuilder claim, List<SubsidyClaim> together) {
    together.addAll(Collections.nCopies(1 + random.nextInt(3), claim.build()));
    if (random.nextInt(8) == 0) {
      together.add(claim.tuition("801").build());
    }
  }

  private ClaimBuilder claim(String trainee, String id) {
    int year = random.nextInt(4) == 0 ? 2021 : 2020;
    LocalDate start = LocalDate.of(year, 1 + random.nextInt(10), 1 + random.nextInt(28));
    ClaimBuilder claim =
        Fixtures.claim()
            .id(id)
            .trainee(trainee)
            .trainingId("T-" + random.nextInt(20))
            .occupation(OCCUPATIONS[random.nextInt(OCCUPATIONS.length)])
            .level(LEVELS[random.nextInt(LEVELS.length)])
            .certificateNumber("CERT-" + random.nextInt(20))
            .during(start.toString(), start.plusDays(30).toString());
    return random.nextInt(5) == 0 ? claim.withoutCertificate() : claim;
  }
}
