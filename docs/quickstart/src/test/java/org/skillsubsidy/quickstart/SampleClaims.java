package org.skillsubsidy.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** The claims of the shipped sample: made-up classes, and people who come again. */
final class SampleClaims {

  private static final int CLASSES_CLAIMS = 300;
  private static final int COMING_AGAIN = 1_000_000;

  private SampleClaims() {}

  /** Returns the sample as the text of a claims file. */
  static String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header).toList());
      all().forEach(claim -> writer.writeRecord(ClaimText.write(claim)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<SubsidyClaim> all() {
    List<SubsidyClaim> claims = new ArrayList<>();
    ManyClaims classes = new ManyClaims(7, 12);
    while (claims.size() < CLASSES_CLAIMS) {
      claims.addAll(classes.nextClass());
    }
    claims.addAll(fourInOneYear());
    claims.addAll(sameOccupationTwice());
    claims.addAll(sameTrainingUnderTwoIds());
    claims.addAll(sameCertificateTwice());
    claims.addAll(givenTwice());
    claims.addAll(apprentices());
    claims.addAll(notInOrder());
    claims.sort(Comparator.comparing(SubsidyClaim::submittedOn).thenComparing(SubsidyClaim::id));
    return claims;
  }

  private static ClaimBuilder claimOf(int person, String id) {
    return Fixtures.claim()
        .id(id)
        .trainee(Identities.resident(COMING_AGAIN + person))
        .trainingId("T-" + id)
        .certificateNumber("S000014009900" + id.substring(3));
  }

  private static List<SubsidyClaim> fourInOneYear() {
    List<SubsidyClaim> claims = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      claims.add(
          claimOf(1, "SX-910000" + i)
              .occupation(Occupation.parse("2015:6-0%d-01-01".formatted(i)))
              .during("2020-0%d-06".formatted(2 * i), "2020-0%d-17".formatted(2 * i))
              .build());
    }
    return claims;
  }

  private static List<SubsidyClaim> sameOccupationTwice() {
    return List.of(
        claimOf(2, "SX-9200001").during("2019-09-02", "2019-09-20").build(),
        claimOf(2, "SX-9200002").during("2021-03-01", "2021-03-19").build(),
        claimOf(2, "SX-9200003")
            .level(CertificateLevel.SENIOR)
            .during("2021-06-07", "2021-07-02")
            .build());
  }

  private static List<SubsidyClaim> sameTrainingUnderTwoIds() {
    ClaimBuilder first = claimOf(3, "SX-9300001").during("2020-05-11", "2020-05-29");
    return List.of(first.build(), first.id("SX-9300002").submittedOn("2020-09-01").build());
  }

  private static List<SubsidyClaim> sameCertificateTwice() {
    ClaimBuilder first = claimOf(4, "SX-9400001").during("2020-03-02", "2020-03-20");
    return List.of(
        first.build(),
        first
            .id("SX-9400002")
            .trainingId("T-SX-9400002")
            .withoutTargetLevel()
            .during("2021-04-05", "2021-04-23")
            .certificateIssued("2020-03-27")
            .build());
  }

  private static List<SubsidyClaim> givenTwice() {
    SubsidyClaim claim = claimOf(5, "SX-9500001").during("2020-07-06", "2020-07-24").build();
    return List.of(claim, claim);
  }

  private static List<SubsidyClaim> apprentices() {
    return List.of(
        Fixtures.employeeClaim()
            .id("SX-9600001")
            .trainee(Identities.resident(COMING_AGAIN + 6))
            .type(TrainingType.NEW_APPRENTICESHIP)
            .level(CertificateLevel.TECHNICIAN)
            .withoutCertificate()
            .during("2020-01-06", "2020-12-18")
            .build(),
        claimOf(13, "SX-9600002")
            .type(TrainingType.NEW_APPRENTICESHIP)
            .during("2020-01-06", "2020-12-18")
            .build());
  }

  /** What a provider can get wrong: admission, listing, registration, ban, money from the poor. */
  private static List<SubsidyClaim> notInOrder() {
    return List.of(
        claimOf(7, "SX-9700001")
            .provider(ProviderKind.TRAINING_INSTITUTION, Admission.NONE)
            .during("2019-10-14", "2019-10-25")
            .build(),
        claimOf(8, "SX-9700002")
            .listing(Listing.UNLISTED)
            .during("2019-11-04", "2019-11-15")
            .build(),
        claimOf(9, "SX-9700003")
            .realNameRegistered(false)
            .during("2019-12-23", "2020-01-03")
            .build(),
        claimOf(10, "SX-9700004")
            .bannedFrom("2020-06-01")
            .during("2020-06-01", "2020-06-12")
            .build(),
        claimOf(11, "SX-9700005")
            .groups(TraineeGroup.POOR_LABOURER)
            .during("2020-04-13", "2020-04-24")
            .build(),
        claimOf(12, "SX-9700006")
            .groups(TraineeGroup.POOR_LABOURER)
            .projectBased(true)
            .tuitionBorneBy(TuitionBearer.PROVIDER)
            .during("2020-04-13", "2020-04-24")
            .build());
  }
}
