package org.skillsubsidy.benchmarks.columns;

import static org.skillsubsidy.policy.model.plan.CertificateLevel.JUNIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SPECIAL_ABILITY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/**
 * Decides columns of claims. What does not depend on a trainee's history is decided row by row in
 * the order of the memory; only the rest is decided trainee by trainee.
 */
public final class ColumnsCalculator {

  private static final int FROM = day(2019, 1, 1);
  private static final int TO = day(2021, 12, 31);
  private static final int REAL_NAME_FROM = day(2020, 1, 1);
  private static final int CERTIFICATES_FROM = day(2019, 7, 1);
  private static final int CAP = 3;
  private static final int FLAT_RATE = 300_00;
  private static final int WORKER_CAP = 1_000_00;
  private static final int DAILY_ALLOWANCE = 15_00;
  private static final int[] CERTIFICATE_RATES = certificateRates();

  private static final int EMPLOYEE = 1 << TraineeGroup.ENTERPRISE_EMPLOYEE.ordinal();
  private static final int POOR_LABOURER = 1 << TraineeGroup.POOR_LABOURER.ordinal();
  private static final int NAMED_GROUPS =
      (1 << (TraineeGroup.POOR_HOUSEHOLD_CHILD.ordinal() + 1)) - 1 - EMPLOYEE;
  private static final int FLAT_RATE_TYPES =
      (1 << TrainingType.PRE_JOB.ordinal())
          | (1 << TrainingType.SAFETY_SKILL.ordinal())
          | (1 << TrainingType.JOB_TRANSFER.ordinal());

  private static final int NOT_IN_FORCE = bit(Bar.NOT_IN_FORCE);
  private static final int PROVIDER_BANNED = bit(Bar.PROVIDER_BANNED);
  private static final int PROVIDER_NOT_ADMITTED = bit(Bar.PROVIDER_NOT_ADMITTED);
  private static final int OUTSIDE_LICENSED_SCOPE = bit(Bar.OUTSIDE_LICENSED_SCOPE);
  private static final int NOT_LISTED = bit(Bar.NOT_LISTED);
  private static final int NOT_REAL_NAME_REGISTERED = bit(Bar.NOT_REAL_NAME_REGISTERED);
  private static final int TRAINING_ALREADY_SUBSIDISED = bit(Bar.TRAINING_ALREADY_SUBSIDISED);
  private static final int REPEATED_TRAINING = bit(Bar.REPEATED_TRAINING);
  private static final int ANNUAL_LIMIT = bit(Bar.ANNUAL_LIMIT);
  private static final int ENTERPRISE_TRAINING_RATE_NOT_STATED =
      bit(Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED);
  private static final int ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED =
      bit(Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED);
  private static final int ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED =
      bit(Denial.ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED);
  private static final int WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES =
      bit(Denial.WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES);
  private static final int WORKER_TRAINING_RATE_NOT_STATED =
      bit(Denial.WORKER_TRAINING_RATE_NOT_STATED);
  private static final int WORKER_TRAINING_NO_TUITION = bit(Denial.WORKER_TRAINING_NO_TUITION);
  private static final int WORKER_TRAINING_CERTIFICATE_REQUIRED =
      bit(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
  private static final int CERTIFICATE_NO_CERTIFICATE = bit(Denial.CERTIFICATE_NO_CERTIFICATE);
  private static final int CERTIFICATE_CERTIFICATE_BEFORE_START =
      bit(Denial.CERTIFICATE_CERTIFICATE_BEFORE_START);
  private static final int CERTIFICATE_RATE_NOT_STATED = bit(Denial.CERTIFICATE_RATE_NOT_STATED);
  private static final int CERTIFICATE_EXAM_NOT_FREE = bit(Denial.CERTIFICATE_EXAM_NOT_FREE);
  private static final int CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH =
      bit(Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
  private static final int CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED =
      bit(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
  private static final int LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED =
      bit(Denial.LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED);

  private static final int BAR_MASK = (1 << Bar.values().length) - 1;
  private static final int ENTERPRISE_MASK =
      ENTERPRISE_TRAINING_RATE_NOT_STATED
          | ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED
          | ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED;
  private static final int WORKER_MASK =
      WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES
          | WORKER_TRAINING_RATE_NOT_STATED
          | WORKER_TRAINING_NO_TUITION
          | WORKER_TRAINING_CERTIFICATE_REQUIRED;
  private static final int CERTIFICATE_MASK =
      CERTIFICATE_NO_CERTIFICATE
          | CERTIFICATE_CERTIFICATE_BEFORE_START
          | CERTIFICATE_RATE_NOT_STATED
          | CERTIFICATE_EXAM_NOT_FREE
          | CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH
          | CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED;

  private final Columns in;
  private final Outcomes out;

  /**
   * Begins.
   *
   * @param in the claims
   */
  public ColumnsCalculator(Columns in) {
    this.in = in;
    out = new Outcomes(in.size);
  }

  /**
   * Decides all claims.
   *
   * @return the outcomes
   */
  public Outcomes decideAll() {
    for (int row = 0; row < in.size; row++) {
      decideAlone(row);
    }
    decideByTrainee(0, 1);
    return out;
  }

  /**
   * Decides all claims with several threads.
   *
   * @param executor the threads
   * @param parts how many
   * @return the outcomes
   */
  public Outcomes decideAll(Executor executor, int parts) {
    inParallel(
        executor,
        parts,
        part -> {
          int from = (int) ((long) in.size * part / parts);
          int to = (int) ((long) in.size * (part + 1) / parts);
          for (int row = from; row < to; row++) {
            decideAlone(row);
          }
        });
    inParallel(executor, parts, part -> decideByTrainee(part, parts));
    return out;
  }

  private static void inParallel(Executor executor, int parts, IntConsumer task) {
    CompletableFuture<?>[] running = new CompletableFuture<?>[parts];
    for (int part = 0; part < parts; part++) {
      int number = part;
      running[part] = CompletableFuture.runAsync(() -> task.accept(number), executor);
    }
    CompletableFuture.allOf(running).join();
  }

  /**
   * Decides one claim after those that precede it for its trainee.
   *
   * @param row the claim
   * @param history the rows of the trainee's payable claims so far
   * @param size how many there are
   * @return the outcomes, of which those of {@code row} are new
   */
  public Outcomes decide(int row, int[] history, int size) {
    decideAlone(row);
    decideAgainst(row, history, size);
    return out;
  }

  /** Everything that the claim's own facts settle, as if there were no history. */
  private void decideAlone(int row) {
    int end = in.end[row];
    if (end < FROM || end > TO) {
      out.reasons[row] = NOT_IN_FORCE;
      out.slot[row] = 0;
      return;
    }
    int reasons = 0;
    if (in.start[row] >= in.bannedFrom[row]) {
      reasons |= PROVIDER_BANNED;
    }
    if (!isAdmitted(in.providerKind[row], in.admission[row])) {
      reasons |= PROVIDER_NOT_ADMITTED;
    }
    if (in.licence[row] != Columns.NONE
        && !contains(in.licences[in.licence[row]], in.occupation[row])) {
      reasons |= OUTSIDE_LICENSED_SCOPE;
    }
    if (in.listing[row] == Listing.UNLISTED.ordinal()) {
      reasons |= NOT_LISTED;
    }
    if (!in.realName[row] && end >= REAL_NAME_FROM) {
      reasons |= NOT_REAL_NAME_REGISTERED;
    }

    int groups = in.groups[row];
    int target = in.target[row];
    int level = in.certificateLevel[row];
    boolean matches =
        level != Columns.NONE
            && in.certificateOccupation[row] == in.occupation[row]
            && (target == Columns.NONE || target == level);
    boolean certificateMissing = target >= SENIOR.ordinal() && !matches;
    boolean apprenticeship = in.type[row] == TrainingType.NEW_APPRENTICESHIP.ordinal();
    int tuition = in.tuitionFen[row];
    int enterpriseFen = 0;
    int workerFen = 0;
    if ((groups & EMPLOYEE) != 0) {
      if (apprenticeship) {
        reasons |= ENTERPRISE_TRAINING_RATE_NOT_STATED;
      }
      if (((FLAT_RATE_TYPES >>> in.type[row]) & 1) == 0) {
        reasons |= ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED;
      }
      if (certificateMissing) {
        reasons |= ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED;
      }
      enterpriseFen = (reasons & ENTERPRISE_MASK) == 0 ? FLAT_RATE : 0;
    } else {
      if ((groups & NAMED_GROUPS) == 0) {
        reasons |= WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES;
      }
      if (apprenticeship) {
        reasons |= WORKER_TRAINING_RATE_NOT_STATED;
      }
      if (tuition == 0) {
        reasons |= WORKER_TRAINING_NO_TUITION;
      }
      if (certificateMissing) {
        reasons |= WORKER_TRAINING_CERTIFICATE_REQUIRED;
      }
      workerFen = (reasons & WORKER_MASK) == 0 ? Math.min(tuition, WORKER_CAP) : 0;
    }
    int allowanceFen = 0;
    if ((groups & POOR_LABOURER) != 0) {
      if (in.bearer[row] == TuitionBearer.TRAINEE.ordinal() && tuition > 0) {
        reasons |= LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED;
      } else {
        allowanceFen = DAILY_ALLOWANCE * in.days[row];
      }
    }
    int certificateFen = 0;
    if (level == Columns.NONE) {
      reasons |= CERTIFICATE_NO_CERTIFICATE;
    } else {
      if (in.issuedOn[row] < CERTIFICATES_FROM) {
        reasons |= CERTIFICATE_CERTIFICATE_BEFORE_START;
      }
      if (CERTIFICATE_RATES[level] == 0) {
        reasons |= CERTIFICATE_RATE_NOT_STATED;
      }
      if (in.examFee[row]) {
        reasons |= CERTIFICATE_EXAM_NOT_FREE;
      }
      if (!matches) {
        reasons |= CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH;
      }
      certificateFen = (reasons & CERTIFICATE_MASK) == 0 ? CERTIFICATE_RATES[level] : 0;
    }
    out.enterpriseFen[row] = enterpriseFen;
    out.workerFen[row] = workerFen;
    out.allowanceFen[row] = allowanceFen;
    out.certificateFen[row] = certificateFen;
    out.reasons[row] = reasons;
    out.slot[row] = 0;
  }

  /** What the trainee's earlier claims change; every one of them has its outcome. */
  private void decideAgainst(int row, int[] history, int size) {
    int reasons = out.reasons[row];
    if ((reasons & NOT_IN_FORCE) != 0) {
      return;
    }
    if (in.certificateLevel[row] != Columns.NONE) {
      for (int i = 0; i < size; i++) {
        int earlier = history[i];
        if (out.certificateFen[earlier] > 0
            && in.certificateNumber[earlier] == in.certificateNumber[row]) {
          reasons |= CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED;
          out.certificateFen[row] = 0;
        }
      }
    }
    int level = level(row, reasons);
    int inYear = 0;
    int held = 0;
    for (int i = 0; i < size; i++) {
      int earlier = history[i];
      if (in.training[earlier] == in.training[row]) {
        reasons |= TRAINING_ALREADY_SUBSIDISED;
      }
      if (level != Columns.NONE
          && in.occupation[earlier] == in.occupation[row]
          && level(earlier, out.reasons[earlier]) == level) {
        reasons |= REPEATED_TRAINING;
      }
      if (in.year[earlier] == in.year[row]) {
        inYear++;
        held |= 1 << out.slot[earlier];
      }
    }
    if (inYear >= CAP) {
      reasons |= ANNUAL_LIMIT;
    }
    out.reasons[row] = reasons;
    if ((reasons & BAR_MASK) != 0) {
      out.enterpriseFen[row] = 0;
      out.workerFen[row] = 0;
      out.allowanceFen[row] = 0;
      out.certificateFen[row] = 0;
    } else if ((out.enterpriseFen[row]
            | out.workerFen[row]
            | out.allowanceFen[row]
            | out.certificateFen[row])
        != 0) {
      out.slot[row] = (byte) Integer.numberOfTrailingZeros(~(held | 1));
    }
  }

  private int level(int row, int reasons) {
    if (in.target[row] != Columns.NONE) {
      return in.target[row];
    }
    return (reasons & CERTIFICATE_MASK) == 0 ? in.certificateLevel[row] : Columns.NONE;
  }

  private void decideByTrainee(int part, int parts) {
    int size = in.size;
    int capacity = Integer.highestOneBit(Math.max(16, size / parts)) * 2;
    long[] keys = new long[capacity];
    int[] groups = new int[capacity];
    int[] groupOf = new int[size];
    int[] starts = new int[size / parts + size / 8 + 2];
    int count = 0;
    for (int row = 0; row < size; row++) {
      long trainee = in.trainee[row];
      long hash = trainee * 0x9E3779B97F4A7C15L;
      if (parts > 1 && (int) (((hash >>> 32) * parts) >>> 32) != part) {
        groupOf[row] = Columns.NONE;
        continue;
      }
      int at = ((int) (hash >>> 20)) & (capacity - 1);
      while (keys[at] != trainee && keys[at] != 0) {
        at = (at + 1) & (capacity - 1);
      }
      if (keys[at] == 0) {
        keys[at] = trainee;
        groups[at] = count++;
      }
      groupOf[row] = groups[at];
      starts[groups[at] + 2]++;
    }
    for (int group = 2; group < count + 2; group++) {
      starts[group] += starts[group - 1];
    }
    int[] members = new int[starts[count + 1]];
    for (int row = 0; row < size; row++) {
      if (groupOf[row] != Columns.NONE) {
        members[starts[groupOf[row] + 1]++] = row;
      }
    }
    int[] history = new int[64];
    for (int group = 0; group < count; group++) {
      int from = starts[group];
      int to = starts[group + 1];
      sort(members, from, to);
      if (to - from > history.length) {
        history = Arrays.copyOf(history, to - from);
      }
      int payable = 0;
      for (int i = from; i < to; i++) {
        decideAgainst(members[i], history, payable);
        if (out.slot[members[i]] > 0) {
          history[payable++] = members[i];
        }
      }
    }
  }

  private void sort(int[] members, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int row = members[i];
      int at = i;
      while (at > from && isBefore(row, members[at - 1])) {
        members[at] = members[at - 1];
        at--;
      }
      members[at] = row;
    }
  }

  private boolean isBefore(int a, int b) {
    if (in.end[a] != in.end[b]) {
      return in.end[a] < in.end[b];
    }
    return in.submittedOn[a] == in.submittedOn[b]
        ? in.claimId[a] < in.claimId[b]
        : in.submittedOn[a] < in.submittedOn[b];
  }

  private static boolean isAdmitted(int kind, int admission) {
    return kind == ProviderKind.TRAINING_INSTITUTION.ordinal()
        ? admission != Admission.FILED.ordinal() && admission != Admission.NONE.ordinal()
        : admission == Admission.FILED.ordinal();
  }

  private static boolean contains(int[] occupations, int occupation) {
    for (int each : occupations) {
      if (each == occupation) {
        return true;
      }
    }
    return false;
  }

  private static int bit(Bar bar) {
    return 1 << bar.ordinal();
  }

  private static int bit(Denial denial) {
    return 1 << (Bar.values().length + denial.ordinal());
  }

  private static int[] certificateRates() {
    int[] rates = new int[CertificateLevel.values().length];
    rates[SPECIAL_ABILITY.ordinal()] = 150_00;
    rates[JUNIOR.ordinal()] = 300_00;
    rates[SENIOR.ordinal()] = 600_00;
    return rates;
  }

  private static int day(int year, int month, int day) {
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }
}
