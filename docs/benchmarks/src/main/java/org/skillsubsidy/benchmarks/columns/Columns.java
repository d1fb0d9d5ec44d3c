package org.skillsubsidy.benchmarks.columns;

import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_ISSUED;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_LEVEL;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_NUMBER;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CERTIFICATE_OCCUPATION;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.CLAIM_ID;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.EXAM_FEE_YUAN;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.LISTING;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.OCCUPATION_CODE;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_ADMISSION;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_BANNED_FROM;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_CODE;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_KIND;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.PROVIDER_OCCUPATIONS;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.REAL_NAME_REGISTERED;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.SUBMITTED_ON;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TARGET_LEVEL;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINEE_GROUPS;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINEE_ID;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_DAYS;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_END;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_ID;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_START;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TRAINING_TYPE;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TUITION_BORNE_BY;
import static org.skillsubsidy.policy.model.claim.ClaimColumn.TUITION_YUAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/** Claims as columns of numbers; texts are replaced by numbers that are equal where they are. */
public final class Columns {

  static final int NONE = -1;

  private static final Map<String, Byte> GROUPS = ordinals(TraineeGroup.values());
  private static final Map<String, Byte> TYPES = ordinals(TrainingType.values());
  private static final Map<String, Byte> LEVELS = ordinals(CertificateLevel.values());
  private static final Map<String, Byte> BEARERS = ordinals(TuitionBearer.values());
  private static final Map<String, Byte> PROVIDER_KINDS = ordinals(ProviderKind.values());
  private static final Map<String, Byte> ADMISSIONS = ordinals(Admission.values());
  private static final Map<String, Byte> LISTINGS = ordinals(Listing.values());

  final int size;

  /** The 17 digits before the check character. */
  final long[] trainee;

  /** Eight characters, so that the order of the numbers is that of the texts. */
  final long[] claimId;

  final short[] groups;
  final byte[] type;
  final int[] occupation;
  final byte[] target;
  final int[] start;
  final int[] end;
  final short[] year;
  final short[] days;
  final int[] tuitionFen;
  final byte[] bearer;
  final byte[] providerKind;
  final byte[] admission;
  final int[] bannedFrom;
  final int[] licence;
  final byte[] listing;
  final boolean[] realName;

  /** Provider and training id together. */
  final int[] training;

  final byte[] certificateLevel;
  final int[] certificateOccupation;
  final int[] certificateNumber;
  final int[] issuedOn;
  final boolean[] examFee;
  final int[] submittedOn;

  /** For each licence its occupations, by number. */
  int[][] licences = new int[16][];

  private final Map<String, Integer> occupations = new HashMap<>();
  private final Map<String, Integer> licenceNumbers = new HashMap<>();
  private final Map<String, Integer> trainings = new HashMap<>();
  private final Map<String, Integer> certificates = new HashMap<>();

  private Columns(int size) {
    this.size = size;
    trainee = new long[size];
    claimId = new long[size];
    groups = new short[size];
    type = new byte[size];
    occupation = new int[size];
    target = new byte[size];
    start = new int[size];
    end = new int[size];
    year = new short[size];
    days = new short[size];
    tuitionFen = new int[size];
    bearer = new byte[size];
    providerKind = new byte[size];
    admission = new byte[size];
    bannedFrom = new int[size];
    licence = new int[size];
    listing = new byte[size];
    realName = new boolean[size];
    training = new int[size];
    certificateLevel = new byte[size];
    certificateOccupation = new int[size];
    certificateNumber = new int[size];
    issuedOn = new int[size];
    examFee = new boolean[size];
    submittedOn = new int[size];
  }

  /**
   * Lays out claims.
   *
   * @param size how many
   * @param rows the rows of {@code claims.csv}
   * @return the columns
   */
  public static Columns of(int size, IntFunction<List<String>> rows) {
    Columns columns = new Columns(size);
    for (int row = 0; row < size; row++) {
      columns.set(row, rows.apply(row));
    }
    return columns;
  }

  private void set(int row, List<String> texts) {
    trainee[row] = Long.parseLong(text(texts, TRAINEE_ID), 0, 17, 10);
    claimId[row] = packed(text(texts, CLAIM_ID));
    groups[row] = groups(text(texts, TRAINEE_GROUPS));
    type[row] = ordinal(TYPES, text(texts, TRAINING_TYPE));
    occupation[row] = number(occupations, text(texts, OCCUPATION_CODE));
    target[row] = ordinal(LEVELS, text(texts, TARGET_LEVEL));
    start[row] = day(text(texts, TRAINING_START));
    end[row] = day(text(texts, TRAINING_END));
    year[row] = (short) digits(text(texts, TRAINING_END), 0, 4);
    days[row] = Short.parseShort(text(texts, TRAINING_DAYS));
    tuitionFen[row] = fen(text(texts, TUITION_YUAN));
    bearer[row] = ordinal(BEARERS, text(texts, TUITION_BORNE_BY));
    providerKind[row] = ordinal(PROVIDER_KINDS, text(texts, PROVIDER_KIND));
    admission[row] = ordinal(ADMISSIONS, text(texts, PROVIDER_ADMISSION));
    String bannedFromText = text(texts, PROVIDER_BANNED_FROM);
    bannedFrom[row] = bannedFromText.isEmpty() ? Integer.MAX_VALUE : day(bannedFromText);
    licence[row] = licence(text(texts, PROVIDER_OCCUPATIONS));
    listing[row] = ordinal(LISTINGS, text(texts, LISTING));
    realName[row] = text(texts, REAL_NAME_REGISTERED).equals("true");
    training[row] = number(trainings, text(texts, PROVIDER_CODE) + text(texts, TRAINING_ID));
    submittedOn[row] = day(text(texts, SUBMITTED_ON));
    certificateLevel[row] = ordinal(LEVELS, text(texts, CERTIFICATE_LEVEL));
    if (certificateLevel[row] != NONE) {
      certificateOccupation[row] = number(occupations, text(texts, CERTIFICATE_OCCUPATION));
      certificateNumber[row] = number(certificates, text(texts, CERTIFICATE_NUMBER));
      issuedOn[row] = day(text(texts, CERTIFICATE_ISSUED));
      examFee[row] = fen(text(texts, EXAM_FEE_YUAN)) > 0;
    }
  }

  private static String text(List<String> texts, ClaimColumn column) {
    return texts.get(column.ordinal());
  }

  private short groups(String text) {
    int bits = 0;
    for (int from = 0; from < text.length(); ) {
      int bar = text.indexOf('|', from);
      int to = bar < 0 ? text.length() : bar;
      bits |= 1 << ordinal(GROUPS, text.substring(from, to));
      from = to + 1;
    }
    return (short) bits;
  }

  private int licence(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    int number = number(licenceNumbers, text);
    if (number >= licences.length) {
      licences = Arrays.copyOf(licences, licences.length * 2);
    }
    if (licences[number] == null) {
      licences[number] =
          Arrays.stream(text.split("\\|", -1))
              .mapToInt(code -> number(occupations, code))
              .toArray();
    }
    return number;
  }

  private static int number(Map<String, Integer> numbers, String text) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(text, next);
    return known == null ? next : known;
  }

  private static long packed(String text) {
    if (text.length() != Long.BYTES) {
      throw new IllegalArgumentException("claim ids must have eight characters: " + text);
    }
    long packed = 0;
    for (int i = 0; i < text.length(); i++) {
      packed = (packed << 8) | text.charAt(i);
    }
    return packed;
  }

  private static <E extends Enum<E>> Map<String, Byte> ordinals(E[] constants) {
    Map<String, Byte> ordinals = new HashMap<>();
    ordinals.put("", (byte) NONE);
    for (E constant : constants) {
      ordinals.put(constant.name(), (byte) constant.ordinal());
    }
    return ordinals;
  }

  private static byte ordinal(Map<String, Byte> ordinals, String name) {
    return Objects.requireNonNull(ordinals.get(name));
  }

  private static int day(String text) {
    int date = digits(text, 0, 4);
    return (int) LocalDate.of(date, digits(text, 5, 7), digits(text, 8, 10)).toEpochDay();
  }

  private static int fen(String yuan) {
    int point = yuan.length() - 3;
    return digits(yuan, 0, point) * 100 + digits(yuan, point + 1, yuan.length());
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
