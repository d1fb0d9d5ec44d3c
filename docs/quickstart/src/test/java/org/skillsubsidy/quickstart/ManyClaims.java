package org.skillsubsidy.quickstart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/**
 * Makes up any number of claims, the same in every run: classes of trainees, of whom some come
 * again, with what goes wrong now and then. For measuring:
 *
 * <pre>{@code ManyClaims ROWS FILE [CLASS_SIZE]}</pre>
 */
final class ManyClaims {

  private static final int ORGANISATIONS = 300;
  private static final TraineeGroup[] GROUPS = TraineeGroup.values();
  private static final List<TrainingType> TYPES = List.of(TrainingType.values());
  private static final List<CertificateLevel> LEVELS =
      List.of(
          CertificateLevel.SPECIAL_ABILITY,
          CertificateLevel.SPECIAL_ABILITY,
          CertificateLevel.JUNIOR,
          CertificateLevel.JUNIOR,
          CertificateLevel.JUNIOR,
          CertificateLevel.JUNIOR,
          CertificateLevel.INTERMEDIATE,
          CertificateLevel.INTERMEDIATE,
          CertificateLevel.SENIOR,
          CertificateLevel.SENIOR,
          CertificateLevel.TECHNICIAN,
          CertificateLevel.SENIOR_TECHNICIAN);
  private static final List<ProviderKind> PROVIDER_KINDS = List.of(ProviderKind.values());
  private static final List<Admission> ADMISSIONS = List.of(Admission.values());
  private static final List<Listing> LISTINGS = List.of(Listing.values());
  private static final List<Long> TUITIONS =
      List.of(0L, 300_00L, 600_00L, 800_00L, 980_50L, 1_000_00L, 1_000_01L, 1_500_00L);

  /** Codes of the edition of 2015. */
  static final List<String> OCCUPATIONS =
      List.of(
          "6-31-01-03",
          "6-18-02-04",
          "6-29-03-02",
          "4-10-01-01",
          "4-10-01-05",
          "4-03-02-01",
          "6-18-01-01",
          "6-18-01-07",
          "6-16-01-01",
          "4-12-01-01",
          "4-01-06-01",
          "5-05-01-02",
          "6-20-01-01",
          "6-28-01-14",
          "4-02-02-01",
          "4-10-03-02",
          "6-11-01-03",
          "6-02-06-01");

  private final Random random;
  private final int classSize;
  private final List<Provider> providers = new ArrayList<>();
  private final List<OrganisationCode> employers = new ArrayList<>();
  private int people;
  private int classes;
  private int claims;

  /**
   * Begins.
   *
   * @param seed the same seed makes the same claims
   * @param classSize how many trainees a training has at most
   */
  ManyClaims(long seed, int classSize) {
    random = new Random(seed);
    this.classSize = classSize;
    for (int i = 0; i < ORGANISATIONS; i++) {
      employers.add(MadeUp.organisation(i));
      providers.add(provider(MadeUp.organisation(ORGANISATIONS + i)));
    }
  }

  /**
   * Writes a file of made-up claims.
   *
   * @param args the number of rows, the file, and how many trainees a training has at most
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[0]);
    ManyClaims claims = new ManyClaims(1, args.length > 2 ? Integer.parseInt(args[2]) : 40);
    try (CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(Path.of(args[1]), StandardCharsets.UTF_8)) {
      writer.writeRecord(Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header).toList());
      int written = 0;
      while (written < rows) {
        for (SubsidyClaim claim : claims.nextClass()) {
          if (written < rows) {
            writer.writeRecord(ClaimText.write(claim));
            written++;
          }
        }
      }
    }
  }

  /** Returns the claims of one more class. */
  List<SubsidyClaim> nextClass() {
    Training training = training(classes++);
    OrganisationCode employer = pick(employers);
    List<SubsidyClaim> members = new ArrayList<>();
    int size = 1 + random.nextInt(classSize);
    for (int i = 0; i < size; i++) {
      members.add(claim(training, employer));
    }
    return members;
  }

  private SubsidyClaim claim(Training training, OrganisationCode employer) {
    int person = people > 0 && happens(40) ? random.nextInt(people) : people++;
    boolean employed = training.type().compareTo(TrainingType.NEW_APPRENTICESHIP) <= 0;
    Trainee.Builder trainee = Trainee.builder().id(trainee(person));
    if (employed) {
      trainee.groups(TraineeGroup.ENTERPRISE_EMPLOYEE).employer(employer);
    } else {
      // One of the others, and for every seventh person a second one.
      int group = 1 + person % (GROUPS.length - 1);
      int other = person % 7 == 0 ? 1 + person / 7 % (GROUPS.length - 1) : group;
      trainee.groups(GROUPS[group], GROUPS[other]);
    }
    SubsidyClaim.Builder claim =
        SubsidyClaim.builder()
            .id(ClaimId.parse("SX-" + String.valueOf(10_000_000 + claims).substring(1)))
            .trainee(trainee.build())
            .training(training)
            .submittedOn(training.end().plusDays(5 + random.nextInt(60)));
    if (happens(60)) {
      claim.certificate(certificate(training, employed));
    }
    claims++;
    return claim.build();
  }

  private static TraineeId trainee(int person) {
    return person % 8 == 0 ? TraineeId.parse("p:" + person) : MadeUp.trainee(person);
  }

  private Certificate certificate(Training training, boolean employed) {
    CertificateLevel level =
        training.targetLevel().isPresent() && happens(95)
            ? training.targetLevel().get()
            : pick(LEVELS);
    return Certificate.builder()
        .kind(
            level == CertificateLevel.SPECIAL_ABILITY
                ? CertificateKind.SPECIAL_ABILITY
                : CertificateKind.SKILL_LEVEL)
        .level(level)
        .occupation(happens(97) ? training.occupation() : occupation())
        .number(
            CertificateNumber.parse(
                "S000014000000" + String.valueOf(1_000_000_000 + claims).substring(1)))
        .issuedOn(training.end().plusDays(random.nextInt(30)))
        .examOrganisedBy(employed && happens(50) ? ExamOrganiser.EMPLOYER : ExamOrganiser.PROVIDER)
        .examFeeFen(happens(95) ? 0 : 80_00)
        .build();
  }

  private Training training(int number) {
    TrainingType type = pick(TYPES);
    boolean enterprise = type.compareTo(TrainingType.NEW_APPRENTICESHIP) <= 0;
    LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_130));
    int length = 3 + random.nextInt(28);
    Training.Builder training =
        Training.builder()
            .id(TrainingId.parse("T-" + String.valueOf(10_000_000 + number).substring(1)))
            .type(type)
            .occupation(occupation())
            .start(start)
            .end(start.plusDays(length - 1L))
            .days(1 + random.nextInt(length))
            .tuitionFen(pick(TUITIONS))
            .tuitionBorneBy(
                enterprise
                    ? TuitionBearer.EMPLOYER
                    : happens(70) ? TuitionBearer.TRAINEE : TuitionBearer.PROVIDER)
            .projectBased(happens(20))
            .provider(pick(providers))
            .listing(happens(95) ? Listing.CATALOGUE : pick(LISTINGS))
            .realNameRegistered(happens(95));
    return happens(60) ? training.targetLevel(pick(LEVELS)).build() : training.build();
  }

  private Provider provider(OrganisationCode code) {
    ProviderKind kind = pick(PROVIDER_KINDS);
    Admission right =
        kind == ProviderKind.TRAINING_INSTITUTION ? Admission.TENDER : Admission.FILED;
    Provider.Builder provider =
        Provider.builder().code(code).kind(kind).admission(happens(95) ? right : pick(ADMISSIONS));
    if (happens(3)) {
      provider.bannedFrom(LocalDate.of(2020, 7, 1));
    }
    if (happens(10)) {
      Set<Occupation> licensed = new LinkedHashSet<>();
      for (int i = 0; i < OCCUPATIONS.size() / 2; i++) {
        licensed.add(occupation());
      }
      provider.licensedOccupations(licensed);
    }
    return provider.build();
  }

  private Occupation occupation() {
    return Occupation.of(ClassificationEdition.EDITION_2015, pick(OCCUPATIONS));
  }

  private boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
