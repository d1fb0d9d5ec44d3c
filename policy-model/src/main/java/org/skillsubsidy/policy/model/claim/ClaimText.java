package org.skillsubsidy.policy.model.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * Claims as rows of text, with a text for each {@link ClaimColumn}: the rows of {@code claims.csv}.
 *
 * <p>Sets are separated by {@code |}, dates are written {@code yyyy-MM-dd}, booleans {@code true}
 * or {@code false}, amounts in yuan with at most two decimals; a value that is missing is empty.
 * Nothing is trimmed. A set has at most {@value #LONGEST_SET} characters, which is more than all
 * occupations of an edition take; every other text is bounded by its form. All occupations of a
 * claim are of one edition. A row holds identity numbers whole: it is personal data.
 *
 * <p>What many rows repeat, such as dates, providers and trainings, is read once and shared by
 * their claims: a reader remembers a bounded number of each, and none that is very long. It is not
 * thread-safe; {@link #write} is.
 */
public final class ClaimText {

  /** The longest set as a text, in characters. */
  public static final int LONGEST_SET = 65_536;

  private static final String SEPARATOR = "|";
  private static final ClaimColumn[] COLUMNS = ClaimColumn.values();
  private static final int FIRST_OF_CERTIFICATE = ClaimColumn.CERTIFICATE_KIND.ordinal();
  private static final int LAST_OF_CERTIFICATE = ClaimColumn.EXAM_FEE_YUAN.ordinal();
  private static final int PLACE_BITS_OF_A_FILE = 14;
  private static final int PLACE_BITS_OF_FEW_ROWS = 4;

  /** Of longer texts the places of a file could hold gigabytes. */
  private static final int LONGEST_REMEMBERED = 4_096;

  private static final TraineeGroup[] GROUPS = TraineeGroup.values();

  private static final Names<TraineeGroup> GROUP_NAMES = new Names<>(GROUPS);
  private static final Names<TrainingType> TYPES = new Names<>(TrainingType.values());
  private static final Names<CertificateLevel> LEVELS = new Names<>(CertificateLevel.values());
  private static final Names<TuitionBearer> BEARERS = new Names<>(TuitionBearer.values());
  private static final Names<ProviderKind> PROVIDER_KINDS = new Names<>(ProviderKind.values());
  private static final Names<Admission> ADMISSIONS = new Names<>(Admission.values());
  private static final Names<Listing> LISTINGS = new Names<>(Listing.values());
  private static final Names<CertificateKind> KINDS = new Names<>(CertificateKind.values());
  private static final Names<ExamOrganiser> ORGANISERS = new Names<>(ExamOrganiser.values());

  // What stands in for a fact that could not be read, so that the others are still examined. None
  // of these breaks a rule, whatever the other facts are.
  private static final ClaimId UNREAD_CLAIM = ClaimId.parse("unread");
  private static final TraineeId UNREAD_TRAINEE = TraineeId.parse("p:unread");
  private static final TrainingId UNREAD_TRAINING = TrainingId.parse("unread");
  private static final OrganisationCode UNREAD_CODE = OrganisationCode.parse("91350100M000100Y43");
  private static final CertificateNumber UNREAD_NUMBER = CertificateNumber.parse("unread");
  private static final String UNREAD_OCCUPATION = "0-00-00-00";
  private static final SmallEnumSet<TraineeGroup> UNREAD_GROUPS =
      SmallEnumSet.copyOf(GROUPS, Set.of(TraineeGroup.UNEMPLOYED));

  private final Recent<OrganisationCode> codes;
  private final Recent<TrainingId> trainingIds;
  private final Recent<SmallEnumSet<TraineeGroup>> groups;
  private final Recent<LocalDate> dates;
  private final Map<ClassificationEdition, Recent<Occupation>> occupations =
      new EnumMap<>(ClassificationEdition.class);
  private final RecentParts<Provider> providers;
  private final RecentParts<Training> trainings;

  /** Makes a reader for a file, that remembers nothing yet. */
  public ClaimText() {
    this(PLACE_BITS_OF_A_FILE);
  }

  private ClaimText(int placeBits) {
    codes = new Recent<>(placeBits, OrganisationCode::parse);
    trainingIds = new Recent<>(placeBits, TrainingId::parse);
    groups = new Recent<>(placeBits, ClaimText::parseGroups);
    dates = new Recent<>(placeBits, ClaimText::parseDate);
    for (ClassificationEdition edition : ClassificationEdition.values()) {
      occupations.put(edition, new Recent<>(placeBits, code -> Occupation.of(edition, code)));
    }
    providers =
        new RecentParts<>(
            placeBits,
            ClaimColumn.PROVIDER_CODE,
            ClaimColumn.PROVIDER_KIND,
            ClaimColumn.PROVIDER_ADMISSION,
            ClaimColumn.PROVIDER_BANNED_FROM,
            ClaimColumn.PROVIDER_OCCUPATIONS,
            ClaimColumn.OCCUPATION_EDITION);
    trainings =
        new RecentParts<>(
            placeBits,
            ClaimColumn.TRAINING_ID,
            ClaimColumn.TRAINING_TYPE,
            ClaimColumn.OCCUPATION_EDITION,
            ClaimColumn.OCCUPATION_CODE,
            ClaimColumn.TARGET_LEVEL,
            ClaimColumn.TRAINING_START,
            ClaimColumn.TRAINING_END,
            ClaimColumn.TRAINING_DAYS,
            ClaimColumn.TUITION_YUAN,
            ClaimColumn.TUITION_BORNE_BY,
            ClaimColumn.PROJECT_BASED,
            ClaimColumn.PROVIDER_CODE,
            ClaimColumn.PROVIDER_KIND,
            ClaimColumn.PROVIDER_ADMISSION,
            ClaimColumn.PROVIDER_BANNED_FROM,
            ClaimColumn.PROVIDER_OCCUPATIONS,
            ClaimColumn.LISTING,
            ClaimColumn.REAL_NAME_REGISTERED);
  }

  /**
   * Makes a reader for one row or a few, that has less to remember them by.
   *
   * @return a reader that is soon made
   */
  public static ClaimText ofFewRows() {
    return new ClaimText(PLACE_BITS_OF_FEW_ROWS);
  }

  private Recent<Occupation> occupationsOf(ClassificationEdition edition) {
    return Objects.requireNonNull(occupations.get(edition));
  }

  /**
   * Reads a claim.
   *
   * @param row a text for each column, in the order of {@link ClaimColumn}
   * @param problems is given every problem of the row, each named after its column: first what
   *     cannot be read, in the order of the columns, then what does not go together. A problem that
   *     only follows from another is left out
   * @return the claim; empty if there was a problem
   * @throws IllegalArgumentException if the row has too few or too many texts
   */
  public Optional<SubsidyClaim> read(
      List<String> row, Consumer<? super InvalidFactException> problems) {
    if (row.size() != COLUMNS.length) {
      throw new IllegalArgumentException(
          "a row has " + COLUMNS.length + " texts, not " + row.size());
    }
    return new Row(row, problems).claim();
  }

  /**
   * Writes a claim as {@link #read} reads it. Personal data.
   *
   * @param claim the claim
   * @return a text for each column, with identity numbers whole; immutable
   * @throws InvalidFactException if the certificate's occupation is of another edition than the
   *     training's: a row has one edition
   */
  public static List<String> write(SubsidyClaim claim) {
    Trainee trainee = claim.trainee();
    Training training = claim.training();
    Provider provider = training.provider();
    List<String> row = new ArrayList<>(COLUMNS.length);
    row.add(claim.id().toString());
    row.add(trainee.id().storageForm());
    row.add(joined(trainee.groups(), TraineeGroup::name));
    row.add(text(trainee.employer()));
    row.add(training.id().toString());
    row.add(training.type().name());
    row.add(training.occupation().edition().year());
    row.add(training.occupation().code());
    row.add(text(training.targetLevel()));
    row.add(training.start().toString());
    row.add(training.end().toString());
    row.add(Integer.toString(training.days()));
    row.add(Yuan.text(training.tuitionFen()));
    row.add(training.tuitionBorneBy().name());
    row.add(Boolean.toString(training.projectBased()));
    row.add(provider.code().toString());
    row.add(provider.kind().name());
    row.add(provider.admission().name());
    row.add(text(provider.bannedFrom()));
    row.add(joined(provider.licensedOccupations(), Occupation::code));
    row.add(training.listing().name());
    row.add(Boolean.toString(training.realNameRegistered()));
    claim
        .certificate()
        .ifPresentOrElse(
            certificate -> write(certificate, training.occupation().edition(), row),
            () ->
                row.addAll(
                    Collections.nCopies(LAST_OF_CERTIFICATE - FIRST_OF_CERTIFICATE + 1, "")));
    row.add(claim.submittedOn().toString());
    return Collections.unmodifiableList(row);
  }

  private static void write(
      Certificate certificate, ClassificationEdition edition, List<String> row) {
    Occupation occupation = certificate.occupation();
    InvalidFactException.require(
        occupation.edition() == edition,
        ClaimColumn.CERTIFICATE_OCCUPATION.fact(),
        occupation,
        "must be of the training's edition, " + edition.year());
    row.add(certificate.kind().name());
    row.add(certificate.level().name());
    row.add(occupation.code());
    row.add(certificate.number().storageForm());
    row.add(certificate.issuedOn().toString());
    row.add(certificate.examOrganisedBy().name());
    row.add(Yuan.text(certificate.examFeeFen()));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static <T> String joined(Collection<T> members, Function<T, String> text) {
    return String.join(SEPARATOR, members.stream().map(text).toList());
  }

  private static SmallEnumSet<TraineeGroup> parseGroups(String text) {
    List<TraineeGroup> members = new ArrayList<>();
    forEachMember(text, member -> members.add(GROUP_NAMES.apply(member)));
    return SmallEnumSet.copyOf(GROUPS, members);
  }

  private static void forEachMember(String set, Consumer<String> action) {
    InvalidFactException.require(
        set.length() <= LONGEST_SET,
        "set",
        set,
        "must not be longer than " + LONGEST_SET + " characters");
    for (String member : set.split("\\" + SEPARATOR, -1)) {
      if (member.isEmpty()) {
        throw new InvalidFactException("set", set, "has an empty member");
      }
      action.accept(member);
    }
  }

  private static LocalDate parseDate(String text) {
    boolean form = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    int year = form ? number(text, 0, 4) : -1;
    int month = form ? number(text, 5, 7) : -1;
    int day = form ? number(text, 8, 10) : -1;
    if (year < 0 || month < 0 || day < 0) {
      throw new InvalidFactException("date", text, "must be a date such as 2020-03-31");
    }
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new InvalidFactException("date", text, "is no day of the calendar");
    }
    return LocalDate.of(year, month, day);
  }

  /** Returns the number in a part of a text, or -1 if that part is no number. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static Integer parseDays(String text) {
    int days = text.length() <= 9 ? number(text, 0, text.length()) : -1;
    if (days < 0) {
      throw new InvalidFactException("days", text, "must be a whole number of days, such as 12");
    }
    return days;
  }

  private static Boolean parseBoolean(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidFactException("boolean", text, "must be true or false");
    };
  }

  /** One row that is being read. */
  private final class Row {

    private final List<String> texts;
    private final Consumer<? super InvalidFactException> problems;
    private ClassificationEdition edition = ClassificationEdition.EDITION_2015;
    private int found;

    Row(List<String> texts, Consumer<? super InvalidFactException> problems) {
      this.texts = texts;
      this.problems = problems;
    }

    Optional<SubsidyClaim> claim() {
      // Everything is read before anything is built: each text is examined before their relations.
      ClaimId id = required(ClaimColumn.CLAIM_ID, ClaimId::parse, UNREAD_CLAIM);
      Trainee.Builder trainee = readTrainee();
      int before = found;
      Training known = trainings.find(texts);
      Training.Builder training = known == null ? readTraining() : null;
      if (known != null) {
        edition = known.occupation().edition();
      }
      boolean readable = found == before;
      Certificate.Builder certificate = hasCertificate() ? readCertificate() : null;
      LocalDate submittedOn = required(ClaimColumn.SUBMITTED_ON, dates, LocalDate.MAX);

      SubsidyClaim.Builder claim =
          SubsidyClaim.builder().id(id).trainee(build(trainee)).submittedOn(submittedOn);
      Training built = training == null ? Objects.requireNonNull(known) : build(training, readable);
      claim.training(built);
      if (certificate != null) {
        claim.certificate(build(certificate));
      }
      SubsidyClaim whole = build(claim, built, certificate);
      return found == 0 ? Optional.of(whole) : Optional.empty();
    }

    private Trainee.Builder readTrainee() {
      Trainee.Builder trainee =
          Trainee.builder()
              .id(required(ClaimColumn.TRAINEE_ID, TraineeId::parse, UNREAD_TRAINEE))
              .groups(required(ClaimColumn.TRAINEE_GROUPS, groups, UNREAD_GROUPS));
      OrganisationCode employer = optional(ClaimColumn.EMPLOYER_CODE, codes, UNREAD_CODE);
      return employer == null ? trainee : trainee.employer(employer);
    }

    private Training.Builder readTraining() {
      Training.Builder training =
          Training.builder()
              .id(required(ClaimColumn.TRAINING_ID, trainingIds, UNREAD_TRAINING))
              .type(required(ClaimColumn.TRAINING_TYPE, TYPES, TrainingType.PRE_JOB));
      edition = required(ClaimColumn.OCCUPATION_EDITION, ClassificationEdition::parse, edition);
      training.occupation(readOccupation(ClaimColumn.OCCUPATION_CODE));
      CertificateLevel target =
          optional(ClaimColumn.TARGET_LEVEL, LEVELS, CertificateLevel.SPECIAL_ABILITY);
      if (target != null) {
        training.targetLevel(target);
      }
      return training
          .start(required(ClaimColumn.TRAINING_START, dates, LocalDate.MIN))
          .end(required(ClaimColumn.TRAINING_END, dates, LocalDate.MAX))
          .days(required(ClaimColumn.TRAINING_DAYS, ClaimText::parseDays, 1))
          .tuitionFen(required(ClaimColumn.TUITION_YUAN, Yuan::parseFen, 0L))
          .tuitionBorneBy(required(ClaimColumn.TUITION_BORNE_BY, BEARERS, TuitionBearer.PROVIDER))
          .projectBased(required(ClaimColumn.PROJECT_BASED, ClaimText::parseBoolean, false))
          .provider(readProvider())
          .listing(required(ClaimColumn.LISTING, LISTINGS, Listing.UNLISTED))
          .realNameRegistered(
              required(ClaimColumn.REAL_NAME_REGISTERED, ClaimText::parseBoolean, false));
    }

    private Provider readProvider() {
      Provider known = providers.find(texts);
      if (known != null) {
        return known;
      }
      int before = found;
      Provider.Builder provider =
          Provider.builder()
              .code(required(ClaimColumn.PROVIDER_CODE, codes, UNREAD_CODE))
              .kind(required(ClaimColumn.PROVIDER_KIND, PROVIDER_KINDS, ProviderKind.ENTERPRISE))
              .admission(required(ClaimColumn.PROVIDER_ADMISSION, ADMISSIONS, Admission.NONE));
      LocalDate bannedFrom = optional(ClaimColumn.PROVIDER_BANNED_FROM, dates, LocalDate.MAX);
      if (bannedFrom != null) {
        provider.bannedFrom(bannedFrom);
      }
      Set<Occupation> licensed =
          optional(
              ClaimColumn.PROVIDER_OCCUPATIONS,
              text -> {
                Set<Occupation> members = new LinkedHashSet<>();
                forEachMember(text, code -> members.add(occupationsOf(edition).apply(code)));
                return members;
              },
              Set.of());
      if (licensed != null) {
        provider.licensedOccupations(licensed);
      }
      Provider built = provider.build();
      if (found == before) {
        providers.remember(texts, built);
      }
      return built;
    }

    private boolean hasCertificate() {
      for (int i = FIRST_OF_CERTIFICATE; i <= LAST_OF_CERTIFICATE; i++) {
        if (!texts.get(i).isEmpty()) {
          return true;
        }
      }
      return false;
    }

    private Certificate.Builder readCertificate() {
      int before = found;
      CertificateKind kind =
          required(ClaimColumn.CERTIFICATE_KIND, KINDS, CertificateKind.QUALIFICATION);
      CertificateLevel level =
          required(ClaimColumn.CERTIFICATE_LEVEL, LEVELS, CertificateLevel.JUNIOR);
      boolean readable = found == before;
      return Certificate.builder()
          .kind(readable ? kind : CertificateKind.QUALIFICATION)
          .level(readable ? level : CertificateLevel.JUNIOR)
          .occupation(readOccupation(ClaimColumn.CERTIFICATE_OCCUPATION))
          .number(required(ClaimColumn.CERTIFICATE_NUMBER, CertificateNumber::parse, UNREAD_NUMBER))
          .issuedOn(required(ClaimColumn.CERTIFICATE_ISSUED, dates, LocalDate.MAX))
          .examOrganisedBy(
              required(ClaimColumn.EXAM_ORGANISED_BY, ORGANISERS, ExamOrganiser.PROVIDER))
          .examFeeFen(required(ClaimColumn.EXAM_FEE_YUAN, Yuan::parseFen, 0L));
    }

    private Occupation readOccupation(ClaimColumn column) {
      Recent<Occupation> ofEdition = occupationsOf(edition);
      return required(column, ofEdition, ofEdition.apply(UNREAD_OCCUPATION));
    }

    private Trainee build(Trainee.Builder trainee) {
      try {
        return trainee.build();
      } catch (InvalidFactException e) {
        problem(e);
        return trainee.employer(UNREAD_CODE).build();
      }
    }

    private Training build(Training.Builder training, boolean readable) {
      try {
        Training built = training.build();
        if (readable) {
          trainings.remember(texts, built);
        }
        return built;
      } catch (InvalidFactException e) {
        problem(e);
        return training.end(LocalDate.MAX).days(1).build();
      }
    }

    private Certificate build(Certificate.Builder certificate) {
      try {
        return certificate.build();
      } catch (InvalidFactException e) {
        problem(e);
        return certificate
            .kind(CertificateKind.QUALIFICATION)
            .level(CertificateLevel.JUNIOR)
            .build();
      }
    }

    /**
     * A claim reports one problem at a time, so what it reports is replaced until it is content.
     */
    private SubsidyClaim build(
        SubsidyClaim.Builder claim, Training training, Certificate.@Nullable Builder certificate) {
      while (true) {
        try {
          return claim.build();
        } catch (InvalidFactException e) {
          switch (problem(e)) {
            case SUBMITTED_ON -> claim.submittedOn(LocalDate.MAX);
            case TUITION_BORNE_BY ->
                claim.training(
                    Training.builder()
                        .from(training)
                        .tuitionBorneBy(TuitionBearer.PROVIDER)
                        .build());
            case EXAM_ORGANISED_BY ->
                claim.certificate(
                    Objects.requireNonNull(certificate)
                        .examOrganisedBy(ExamOrganiser.PROVIDER)
                        .build());
            default -> throw e;
          }
        }
      }
    }

    private <T> T required(ClaimColumn column, Function<String, T> parser, T unread) {
      String text = texts.get(column.ordinal());
      if (text.isEmpty()) {
        problem(
            column,
            new InvalidFactException(
                column.fact(),
                text,
                column.isOfCertificate()
                    ? "must not be empty, since other columns of the certificate are not"
                    : "must not be empty"));
        return unread;
      }
      return read(column, text, parser, unread);
    }

    private <T> @Nullable T optional(ClaimColumn column, Function<String, T> parser, T unread) {
      String text = texts.get(column.ordinal());
      return text.isEmpty() ? null : read(column, text, parser, unread);
    }

    private <T> T read(ClaimColumn column, String text, Function<String, T> parser, T unread) {
      try {
        return parser.apply(text);
      } catch (InvalidFactException e) {
        problem(column, e);
        return unread;
      }
    }

    private ClaimColumn problem(InvalidFactException e) {
      ClaimColumn column = ClaimColumn.ofFact(e.fact()).orElseThrow(() -> e);
      problem(column, e);
      return column;
    }

    private void problem(ClaimColumn column, InvalidFactException e) {
      found++;
      problems.accept(e.named(column.header()));
    }
  }

  /** The constants of an enum, by name. */
  private static final class Names<E extends Enum<E>> implements Function<String, E> {

    private final Map<String, E> byName = new LinkedHashMap<>();

    Names(E[] constants) {
      for (E constant : constants) {
        byName.put(constant.name(), constant);
      }
    }

    @Override
    public E apply(String name) {
      E constant = byName.get(name);
      if (constant == null) {
        throw new InvalidFactException(
            "name", name, "must be one of " + String.join(", ", byName.keySet()));
      }
      return constant;
    }
  }

  /**
   * The values of texts that were read lately. There is one place for each hash code, which the
   * latest text takes, so that the memory is bounded and costs no more than reading would.
   */
  private static final class Recent<T> implements Function<String, T> {

    private final int placeBits;
    private final Function<String, T> parser;
    private final List<@Nullable Known<String, T>> places;

    Recent(int placeBits, Function<String, T> parser) {
      this.placeBits = placeBits;
      this.parser = parser;
      places = new ArrayList<>(Collections.nCopies(1 << placeBits, null));
    }

    @Override
    public T apply(String text) {
      int place = place(text, placeBits);
      Known<String, T> known = places.get(place);
      if (known == null || !known.key.equals(text)) {
        known = new Known<>(text, parser.apply(text));
        if (text.length() <= LONGEST_REMEMBERED) {
          places.set(place, known);
        }
      }
      return known.value;
    }
  }

  /** The values of several columns that were read lately, with places as in {@link Recent}. */
  private static final class RecentParts<T> {

    private final int placeBits;
    private final ClaimColumn[] columns;
    private final List<@Nullable Known<String[], T>> places;

    /** The first column finds the place. */
    RecentParts(int placeBits, ClaimColumn... columns) {
      this.placeBits = placeBits;
      this.columns = columns;
      places = new ArrayList<>(Collections.nCopies(1 << placeBits, null));
    }

    @Nullable T find(List<String> row) {
      Known<String[], T> known = places.get(place(row.get(columns[0].ordinal()), placeBits));
      if (known == null) {
        return null;
      }
      for (int i = 0; i < columns.length; i++) {
        if (!known.key[i].equals(row.get(columns[i].ordinal()))) {
          return null;
        }
      }
      return known.value;
    }

    void remember(List<String> row, T value) {
      String[] key = new String[columns.length];
      int length = 0;
      for (int i = 0; i < key.length; i++) {
        key[i] = row.get(columns[i].ordinal());
        length += key[i].length();
      }
      if (length > LONGEST_REMEMBERED) {
        return;
      }
      places.set(place(key[0], placeBits), new Known<>(key, value));
    }
  }

  private static int place(String text, int placeBits) {
    // Dates and codes differ in few characters; the product spreads them over its upper bits.
    return (text.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - placeBits);
  }

  private record Known<K, T>(K key, T value) {}
}
