package org.skillsubsidy.policy.rules.entitlement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.EmployeeReading;
import org.skillsubsidy.policy.model.terms.GroupsReading;
import org.skillsubsidy.policy.model.terms.PoorTuitionReading;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.WorkerCapReading;
import org.skillsubsidy.policy.rules.examination.Examination;
import org.skillsubsidy.policy.rules.examination.TermsTable;

/** 2.4, 2.5: the tuition of a worker who is no enterprise employee, up to a cap. */
final class WorkerTraining implements Entitlement {

  @Override
  public SubsidyKind kind() {
    return SubsidyKind.WORKER_TRAINING;
  }

  @Override
  public void assess(Examination examination) {
    boolean named = examination.terms().isNamed(examination.facts().groups());
    boolean anyGroup = examination.readings().groups() == GroupsReading.ANY_GROUP;
    if (examination.isEmployee()) {
      if (examination.decision().denies(SubsidyKind.ENTERPRISE_TRAINING)) {
        assessEmployee(examination, named, anyGroup);
      }
      return;
    }
    if (!named) {
      examination.decision().restsOn(Reading.R13);
    }
    settle(examination, !named && !anyGroup);
  }

  /** Reading R12: what an employee gets where the flat rate is denied. */
  private void assessEmployee(Examination examination, boolean named, boolean anyGroup) {
    boolean workerRateToo = examination.readings().employee() == EmployeeReading.WORKER_RATE_TOO;
    if (named || anyGroup) {
      restsOnApplying(examination, Reading.R12);
    }
    if (!named && workerRateToo) {
      restsOnApplying(examination, Reading.R13);
    }
    if (workerRateToo && (named || anyGroup)) {
      settle(examination, false);
    }
  }

  /** Whether the kind applies shows in its denials, or else in its line alone. */
  private void restsOnApplying(Examination examination, Reading reading) {
    if (isDenied(examination)) {
      examination.decision().restsOn(reading);
    } else {
      examination.amountRestsOn(reading);
    }
  }

  private boolean isDenied(Examination examination) {
    return examination.terms().statesNoRateFor(examination.facts().type())
        || examination.facts().tuitionFen() == 0
        || CertificateBasis.isMissing(examination)
        || (isCapped(examination) && hasNoRoom(examination));
  }

  private void settle(Examination examination, boolean leftToOthers) {
    TermsTable terms = examination.terms();
    long tuition = examination.facts().tuitionFen();
    boolean denied =
        examination.deny(leftToOthers, Denial.WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES);
    denied |=
        examination.deny(
            terms.statesNoRateFor(examination.facts().type()),
            Denial.WORKER_TRAINING_RATE_NOT_STATED);
    denied |= examination.deny(tuition == 0, Denial.WORKER_TRAINING_NO_TUITION);
    denied |=
        examination.deny(
            CertificateBasis.isMissing(examination), Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
    boolean capped = isCapped(examination);
    noteReadingsOfCap(examination, capped, denied);
    denied |=
        examination.deny(
            capped && hasNoRoom(examination), Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP);
    if (!denied) {
      // the tuition, at most the cap, or what is left of it; whole where 2.5 makes it free (R11)
      long fen = capped ? Math.min(tuition, room(examination)) : tuition;
      examination
          .decision()
          .pay(
              kind(),
              fen,
              Payees.resolve(terms.terms().workerPayee(), examination),
              terms.terms().workerFund(),
              capped ? Clause.C2_4 : Clause.C2_5);
    }
  }

  /** Reading R11: 2.5 makes the training of the poor free and names no cap. */
  private static boolean isCapped(Examination examination) {
    return examination.readings().poorTuition() == PoorTuitionReading.CAPPED
        || !examination.terms().isPoor(examination.facts().groups());
  }

  /** Reading R7: the cap holds per training, or per person and year. */
  private long room(Examination examination) {
    return isPerYear(examination) ? roomInYear(examination) : examination.terms().workerCapFen();
  }

  private boolean hasNoRoom(Examination examination) {
    return isPerYear(examination) && roomInYear(examination) == 0;
  }

  private long roomInYear(Examination examination) {
    return Math.max(0, examination.terms().workerCapFen() - examination.paidInYear(kind()));
  }

  private static boolean isPerYear(Examination examination) {
    return examination.readings().workerCap() == WorkerCapReading.PER_YEAR;
  }

  private void noteReadingsOfCap(Examination examination, boolean capped, boolean deniedOtherwise) {
    if (examination.terms().isPoor(examination.facts().groups())) {
      if (hasNoRoom(examination)) {
        examination.decision().restsOn(Reading.R11);
      } else if (!deniedOtherwise) {
        // the clause of the line changes, and the amount where the tuition is above the cap
        examination.amountRestsOn(Reading.R11);
      }
    }
    if (capped) {
      long inYear = roomInYear(examination);
      if (inYear == 0) {
        examination.decision().restsOn(Reading.R7);
      } else if (!deniedOtherwise
          && examination.facts().tuitionFen() > inYear
          && inYear < examination.terms().workerCapFen()) {
        examination.amountRestsOn(Reading.R7);
      }
    }
  }

  @Override
  public Grounds grounds(Examination examination) {
    TermsTable terms = examination.terms();
    Training training = examination.training();
    boolean employee = examination.isEmployee();
    boolean named = terms.isNamed(examination.facts().groups());
    Evidence applying =
        Evidence.of(
                !employee
                    ? ""
                    : examination.decision().denies(SubsidyKind.ENTERPRISE_TRAINING)
                        ? "FLAT_RATE_DENIED"
                        : "FLAT_RATE")
            .with("groups", examination.groups());
    Map<Denial, Evidence> denials = new EnumMap<>(Denial.class);
    denials.put(
        Denial.WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES,
        Evidence.of(named ? "NAMED" : "NOT_NAMED")
            .with("groups", examination.groups())
            .with(!employee, Reading.R13));
    denials.put(
        Denial.WORKER_TRAINING_RATE_NOT_STATED, Evidence.of("TYPE").with("type", training.type()));
    denials.put(
        Denial.WORKER_TRAINING_NO_TUITION, Evidence.of("").with("tuition", training.tuition()));
    denials.put(
        Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED, CertificateBasis.evidence(examination));
    boolean room = roomInYear(examination) > 0;
    boolean noRoom = hasNoRoom(examination);
    denials.put(
        Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP,
        PaidInYear.evidence(
                examination,
                kind(),
                isCapped(examination) ? examination.readings().workerCap().name() : "UNCAPPED")
            .with("cap", terms.terms().workerCap())
            .with(!room, Reading.R7)
            .with(noRoom, Reading.R11));
    return new Grounds(
        applying
            .with(employee, Reading.R12)
            .with(employee, Reading.R13)
            .with(room, Reading.R7)
            .with(!noRoom, Reading.R11),
        denials,
        Optional.of(amount(examination)));
  }

  private Arithmetic amount(Examination examination) {
    TermsTable terms = examination.terms();
    Arithmetic tuition =
        new Arithmetic.Stated(Arithmetic.Origin.TUITION, examination.facts().tuitionFen());
    if (!isCapped(examination)) {
      return tuition;
    }
    if (!isPerYear(examination)) {
      return new Arithmetic.AtMost(
          tuition, new Arithmetic.Stated(Arithmetic.Origin.TRAINING_CAP, terms.workerCapFen()));
    }
    Arithmetic.Stated cap = new Arithmetic.Stated(Arithmetic.Origin.YEAR_CAP, terms.workerCapFen());
    Arithmetic.Stated paid =
        new Arithmetic.Stated(Arithmetic.Origin.PAID_IN_YEAR, examination.paidInYear(kind()));
    return new Arithmetic.AtMost(tuition, paid.fen() == 0 ? cap : new Arithmetic.Left(cap, paid));
  }
}
