package org.skillsubsidy.policy.testkit.oracle;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.FlatRatePeriodReading;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.law.Law;

/** Calculators that are the reference but for one fault, and the laws that catch it. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Fault {
  /** One training more than the cap. */
  CAP_OFF_BY_ONE(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean annualLimit() {
                  return window().size() > terms.trainingCap();
                }
              }),
      Law.CAP_IS_KEPT,
      Law.THE_REFERENCE_AGREES),

  /** A lifetime counted like a year. */
  LIFETIME_COUNTED_BY_YEAR(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                List<HistoryEntry> window() {
                  return entriesOfYear();
                }
              }),
      Law.CAP_IS_KEPT,
      Law.THE_REFERENCE_AGREES),

  /** No ban on repetition. */
  NO_REPEAT_BAN(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean repeatedTraining() {
                  return false;
                }
              }),
      Law.NOTHING_IS_REPEATED,
      Law.THE_REFERENCE_AGREES),

  /** The same code of another edition taken for the same occupation. */
  REPEAT_BAN_IGNORES_THE_EDITION(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean sameOccupation(HistoryEntry earlier) {
                  return earlier.occupation().code().equals(claim.training().occupation().code());
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** The tuition whole. */
  TUITION_WITHOUT_CAP(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                long workerTrainingFen() {
                  return claim.training().tuitionFen();
                }
              }),
      Law.AMOUNTS_ARE_WITHIN_THEIR_CAPS,
      Law.THE_REFERENCE_AGREES),

  /** The part of the tuition above the cap in place of the part below. */
  THE_EXCESS_IS_PAID(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                long workerTrainingFen() {
                  long tuition = claim.training().tuitionFen();
                  long cap = terms.workerCapFen();
                  return tuition > cap ? tuition - cap : tuition;
                }
              }),
      Law.HIGHER_RATES_LOWER_NOTHING,
      Law.THE_REFERENCE_AGREES),

  /** Claims of one person decided as they came in. */
  ORDER_OF_INPUT(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            Comparator<SubsidyClaim> order() {
              return Comparator.comparing(claim -> 0);
            }
          },
      Law.ORDER_CHANGES_NOTHING,
      Law.A_BATCH_IS_ONE_BY_ONE,
      Law.THE_REFERENCE_AGREES),

  /** Claims of one person decided in the order of their ids. */
  ORDER_OF_CLAIM_IDS(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            Comparator<SubsidyClaim> order() {
              return Comparator.comparing(SubsidyClaim::id);
            }
          },
      Law.A_BATCH_IS_ONE_BY_ONE,
      Law.THE_REFERENCE_AGREES),

  /** Terms that only the thread that made the calculator can see. */
  CONFINED_TO_ITS_THREAD(ConfinedCalculator::new, Law.ORDER_CHANGES_NOTHING),

  /** A suspicion of the audit made a refusal. */
  CERTIFICATE_OF_ANOTHER_PERSON_DENIES(
      NosyCalculator::new, Law.OTHER_PEOPLE_CHANGE_NOTHING, Law.ORDER_CHANGES_NOTHING),

  /** A claim that is given twice counted twice. */
  REPEATS_ARE_COUNTED(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            public BatchDecisions decideAll(
                List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
              BatchDecisions batch = super.decideAll(claims, histories);
              SubsidyDecision[] decisions = new SubsidyDecision[batch.size()];
              for (int i = 0; i < decisions.length; i++) {
                decisions[i] = batch.decision(i).orElse(null);
              }
              return BatchDecisions.of(decisions, new BitSet());
            }
          },
      Law.THE_SAME_CLAIM_IS_PAID_ONCE,
      Law.THE_REFERENCE_AGREES),

  /** A claim that the history knows counted again, where the batch gives it for the first time. */
  KNOWN_CLAIMS_ARE_COUNTED(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            public BatchDecisions decideAll(
                List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
              BatchDecisions batch = super.decideAll(claims, histories);
              SubsidyDecision[] decisions = new SubsidyDecision[batch.size()];
              BitSet repeats = new BitSet();
              for (int i = 0; i < decisions.length; i++) {
                decisions[i] = batch.decision(i).orElse(null);
                repeats.set(i, claims.subList(0, i).contains(claims.get(i)));
              }
              return BatchDecisions.of(decisions, repeats);
            }
          },
      Law.THE_SAME_CLAIM_IS_PAID_ONCE),

  /** A claim that the history knows barred by itself. */
  A_KNOWN_CLAIM_IS_BARRED(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
              requireOwn(claim.trainee().id(), history);
              return decideNew(claim, history);
            }
          },
      Law.THE_SAME_CLAIM_IS_PAID_ONCE,
      Law.CONFLICTING_CLAIMS_ARE_NOT_DECIDED,
      Law.THE_REFERENCE_AGREES),

  /** A barred training that counts. */
  REFUSED_CLAIMS_USE_UP_QUOTA(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            TrainingHistory historyAfter(SubsidyDecision decision, TrainingHistory history) {
              return decision.entersHistory() || decision.year().isEmpty()
                  ? super.historyAfter(decision, history)
                  : history.with(refused(decision));
            }
          },
      Law.WHAT_DOES_NOT_ENTER_USES_UP_NOTHING,
      Law.A_BATCH_IS_ONE_BY_ONE,
      Law.THE_REFERENCE_AGREES),

  /** The clause of another subsidy. */
  WRONG_CLAUSE(
      lines(
          line -> new Ruling.Line(line.kind(), line.fen(), line.payee(), line.fund(), Clause.C3_8)),
      Law.CLAUSES_EXIST,
      Law.THE_REFERENCE_AGREES),

  /** Once a year understood as only after the first. */
  ONCE_A_YEAR_UPSIDE_DOWN(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                Set<Denial> enterpriseTrainingDenials() {
                  Set<Denial> denials = super.enterpriseTrainingDenials();
                  denials.remove(Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR);
                  if (terms.readings().flatRatePeriod() == FlatRatePeriodReading.PER_YEAR
                      && paidInYear(SubsidyKind.ENTERPRISE_TRAINING) == 0) {
                    denials.add(Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR);
                  }
                  return denials;
                }
              }),
      Law.A_SHORTER_HISTORY_HARMS_NOTHING,
      Law.THE_REFERENCE_AGREES),

  /** A living allowance for project-based trainings alone. */
  ALLOWANCE_FOR_PROJECTS_ONLY(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean livingAllowanceApplies() {
                  return super.livingAllowanceApplies() && claim.training().projectBased();
                }
              }),
      Law.UNNAMED_FACTS_CHANGE_NOTHING,
      Law.THE_REFERENCE_AGREES),

  /** Qualification certificates alone. */
  SKILL_LEVEL_CERTIFICATES_DO_NOT_COUNT(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean doesNotMatch(Certificate certificate) {
                  return super.doesNotMatch(certificate)
                      || certificate.kind() == CertificateKind.SKILL_LEVEL;
                }
              }),
      Law.UNNAMED_FACTS_CHANGE_NOTHING,
      Law.THE_REFERENCE_AGREES),

  /** A place that is held given again. */
  SLOT_IS_REUSED(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                int slot() {
                  return Math.max(1, window().size());
                }
              }),
      Law.KEYS_EXCLUDE,
      Law.THE_REFERENCE_AGREES),

  /** Places that no rival shares. */
  SLOT_OF_ITS_OWN(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                int slot() {
                  return 1 + super.slot() * 1_000 + claim.id().toString().hashCode() % 1_000;
                }
              }),
      Law.KEYS_EXCLUDE,
      Law.THE_REFERENCE_AGREES),

  /** The next place in place of the first that is free. */
  SLOT_AFTER_THE_LAST(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                int slot() {
                  int last = 0;
                  for (HistoryEntry earlier : window()) {
                    last = Math.max(last, earlier.slot().orElse(last + 1));
                  }
                  return last + 1;
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** An error that shows whose history it was. */
  ERROR_SHOWS_THE_NUMBER(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            void requireOwn(TraineeId trainee, TrainingHistory history) {
              if (!history.trainee().equals(trainee)) {
                throw new IllegalArgumentException("not of " + trainee.storageForm());
              }
            }
          },
      Law.NO_TEXT_HOLDS_AN_IDENTITY_NUMBER),

  /** A memory of what was decided before. */
  DECISIONS_ARE_REMEMBERED(RememberingCalculator::new, Law.DECIDING_IS_A_PURE_FUNCTION),

  /** The first of the rows in conflict decided. */
  CONFLICTING_CLAIMS_ARE_DECIDED(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            boolean inConflict(List<SubsidyClaim> same, TrainingHistory history) {
              return false;
            }
          },
      Law.CONFLICTING_CLAIMS_ARE_NOT_DECIDED,
      Law.THE_REFERENCE_AGREES),

  /** Everything of whoever has a conflict left undecided. */
  A_CONFLICT_STOPS_THE_PERSON(
      StrictCalculator::new, Law.CONFLICTING_CLAIMS_ARE_NOT_DECIDED, Law.THE_REFERENCE_AGREES),

  /** Any history taken for the claim's trainee's. */
  ANOTHER_HISTORY_IS_ACCEPTED(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            void requireOwn(TraineeId trainee, TrainingHistory history) {}
          },
      Law.ANOTHER_HISTORY_IS_REFUSED),

  /** No word of the days. */
  A_READING_IS_NOT_NAMED(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            Set<Reading> readingsBehind(
                Ruling ruling, Ruling.Result result, List<Alternative> others) {
              Set<Reading> readings = super.readingsBehind(ruling, result, others);
              readings.remove(Reading.R10);
              return readings;
            }
          },
      Law.READINGS_ARE_NAMED,
      Law.THE_REFERENCE_AGREES),

  /** All readings named, whether they matter or not. */
  EVERY_READING_IS_NAMED(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            Set<Reading> readingsBehind(
                Ruling ruling, Ruling.Result result, List<Alternative> others) {
              return EnumSet.allOf(Reading.class);
            }
          },
      Law.READINGS_ARE_NAMED,
      Law.THE_REFERENCE_AGREES),

  /** The terms of the training's first day. */
  TERMS_BY_THE_START(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            LocalDate termsDate(SubsidyClaim claim) {
              return claim.training().start();
            }
          },
      Law.THE_TERMS_IN_FORCE_DECIDE,
      Law.THE_REFERENCE_AGREES),

  /** The first terms where none are in force. */
  FALLING_BACK_TO_OTHER_TERMS(
      timeline ->
          new ReferenceCalculator(timeline) {
            @Override
            LocalDate termsDate(SubsidyClaim claim) {
              LocalDate end = claim.training().end();
              return timeline.termsOn(end).isPresent() ? end : timeline.terms().get(0).validTo();
            }
          },
      Law.THE_TERMS_IN_FORCE_DECIDE,
      Law.THE_REFERENCE_AGREES),

  /** The year of the first day. */
  YEAR_BY_THE_START(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                int year() {
                  return claim.training().start().getYear();
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** The whole period in place of the training days. */
  ALLOWANCE_BY_CALENDAR_DAYS(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                long allowanceDays() {
                  return claim.training().calendarDays();
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** The first bar and no other. */
  BARS_STOP_AT_THE_FIRST(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                Set<Bar> bars() {
                  Set<Bar> bars = super.bars();
                  return bars.isEmpty() ? bars : EnumSet.of(bars.iterator().next());
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** Denials only where nothing bars. */
  A_BARRED_CLAIM_HAS_NO_DENIALS(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                Set<Denial> denials() {
                  return bars().isEmpty() ? super.denials() : EnumSet.noneOf(Denial.class);
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** Money from another account. */
  MONEY_FROM_THE_WRONG_FUND(
      lines(
          line ->
              new Ruling.Line(
                  line.kind(),
                  line.fen(),
                  line.payee(),
                  FundSource.SKILLS_SPECIAL_ACCOUNT,
                  line.clause())),
      Law.THE_REFERENCE_AGREES),

  /** Everything to the provider. */
  MONEY_TO_THE_WRONG_PAYEE(
      lines(
          line ->
              new Ruling.Line(
                  line.kind(), line.fen(), PayeeKind.PROVIDER, line.fund(), line.clause())),
      Law.THE_REFERENCE_AGREES),

  /** The ban from the day after. */
  BAN_FROM_THE_DAY_AFTER(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean providerBanned() {
                  return claim
                      .training()
                      .provider()
                      .bannedFrom()
                      .filter(claim.training().start()::isAfter)
                      .isPresent();
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** The catalogue alone. */
  A_REVIEWED_TRAINING_IS_NOT_LISTED(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean notListed() {
                  return claim.training().listing() != Listing.CATALOGUE;
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** Apprentices trained outside every list. */
  UNLISTED_APPRENTICESHIPS_PASS(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean notListed() {
                  return super.notListed()
                      && claim.training().type() != TrainingType.NEW_APPRENTICESHIP;
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** The real-name system from the day after. */
  REAL_NAMES_FROM_THE_DAY_AFTER(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean notRealNameRegistered() {
                  return super.notRealNameRegistered()
                      && !claim.training().end().equals(terms.realNameFrom());
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** Certificates from the day after. */
  CERTIFICATES_FROM_THE_DAY_AFTER(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean issuedBeforeStart(Certificate certificate) {
                  return !certificate.issuedOn().isAfter(terms.certificatesFrom());
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** The level of any certificate. */
  LEVEL_OF_A_DENIED_CERTIFICATE(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                Optional<CertificateLevel> level() {
                  return claim
                      .training()
                      .targetLevel()
                      .or(() -> claim.certificate().map(Certificate::level));
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** A lower level barred whatever came first. */
  DOWNWARD_WHATEVER_CAME_FIRST(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean lowerLevelAfterHigher() {
                  return super.lowerLevelAfterHigher()
                      || (terms.readings().toString().contains("R6=BARRED")
                          && history.entries().stream()
                              .filter(this::sameOccupation)
                              .flatMap(earlier -> earlier.level().stream())
                              .anyMatch(
                                  level -> level().isPresent() && level.isAbove(level().get())));
                }
              }),
      Law.THE_REFERENCE_AGREES),

  /** The certificate that a training needs must be good in every way. */
  A_NEEDED_CERTIFICATE_MUST_BE_PAID(
      rules(
          (terms, claim, history) ->
              new Ruling(terms, claim, history) {
                @Override
                boolean certificateRequired() {
                  return super.certificateRequired()
                      || (claim
                              .training()
                              .targetLevel()
                              .filter(CertificateLevel::isHighSkilled)
                              .isPresent()
                          && !certificateDenials().isEmpty());
                }
              }),
      Law.THE_REFERENCE_AGREES);

  private final Function<PolicyTimeline, SubsidyCalculator> calculators;
  private final List<Law> caughtBy;

  Fault(Function<PolicyTimeline, SubsidyCalculator> calculators, Law... caughtBy) {
    this.calculators = calculators;
    this.caughtBy = List.of(caughtBy);
  }

  /** Makes the wrong calculator. */
  public SubsidyCalculator calculator(PolicyTimeline timeline) {
    return calculators.apply(timeline);
  }

  /** Returns the laws that the fault breaks. */
  public List<Law> caughtBy() {
    return caughtBy;
  }

  private interface Rules {
    Ruling of(PolicyTerms terms, SubsidyClaim claim, TrainingHistory history);
  }

  private static Function<PolicyTimeline, SubsidyCalculator> rules(Rules rules) {
    return timeline ->
        new ReferenceCalculator(timeline) {
          @Override
          Ruling ruling(PolicyTerms terms, SubsidyClaim claim, TrainingHistory history) {
            return rules.of(terms, claim, history);
          }
        };
  }

  private static Function<PolicyTimeline, SubsidyCalculator> lines(
      UnaryOperator<Ruling.Line> change) {
    return rules(
        (terms, claim, history) ->
            new Ruling(terms, claim, history) {
              @Override
              List<Line> lines() {
                return super.lines().stream().map(change).toList();
              }
            });
  }

  private static HistoryEntry refused(SubsidyDecision decision) {
    SubsidyClaim claim = decision.claim();
    return OutsideTraining.builder()
        .year(decision.year().orElseThrow())
        .provider(claim.training().provider().code())
        .trainingId(claim.training().id())
        .occupation(claim.training().occupation())
        .level(decision.level())
        .trainingEnd(claim.training().end())
        .build();
  }

  private static final class ConfinedCalculator extends ReferenceCalculator {

    private final Thread maker = Thread.currentThread();

    ConfinedCalculator(PolicyTimeline timeline) {
      super(timeline);
    }

    @Override
    LocalDate termsDate(SubsidyClaim claim) {
      return Thread.currentThread() == maker ? super.termsDate(claim) : LocalDate.MIN;
    }
  }

  private static final class NosyCalculator extends ReferenceCalculator {

    NosyCalculator(PolicyTimeline timeline) {
      super(timeline);
    }

    @Override
    public BatchDecisions decideAll(
        List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
      BatchDecisions batch = super.decideAll(claims, histories);
      Map<CertificateNumber, TraineeId> holders = new HashMap<>();
      SubsidyDecision[] decisions = new SubsidyDecision[batch.size()];
      BitSet repeats = new BitSet();
      for (int i = 0; i < decisions.length; i++) {
        SubsidyDecision decision = batch.decision(i).orElse(null);
        TraineeId trainee = claims.get(i).trainee().id();
        boolean shared =
            claims
                .get(i)
                .certificate()
                .map(Certificate::number)
                .map(number -> holders.putIfAbsent(number, trainee))
                .filter(holder -> !holder.equals(trainee))
                .isPresent();
        decisions[i] =
            decision != null && shared && decision.year().isPresent()
                ? SubsidyDecision.builder()
                    .start(claims.get(i))
                    .year(decision.year().orElseThrow())
                    .deny(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED)
                    .build()
                : decision;
        repeats.set(i, batch.isRepeat(i));
      }
      return BatchDecisions.of(decisions, repeats);
    }
  }

  private static final class RememberingCalculator extends ReferenceCalculator {

    private final Map<TraineeId, Set<ClaimId>> decided = new HashMap<>();

    RememberingCalculator(PolicyTimeline timeline) {
      super(timeline);
    }

    @Override
    public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
      SubsidyDecision decision = super.decide(claim, history);
      boolean first =
          decided.computeIfAbsent(claim.trainee().id(), trainee -> new HashSet<>()).add(claim.id());
      OptionalInt year = decision.year();
      return first || year.isEmpty()
          ? decision
          : SubsidyDecision.builder()
              .start(claim)
              .year(year.getAsInt())
              .bar(Bar.TRAINING_ALREADY_SUBSIDISED)
              .build();
    }
  }

  private static final class StrictCalculator extends ReferenceCalculator {

    StrictCalculator(PolicyTimeline timeline) {
      super(timeline);
    }

    @Override
    public BatchDecisions decideAll(
        List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
      BatchDecisions batch = super.decideAll(claims, histories);
      Set<TraineeId> stopped = new HashSet<>();
      batch.conflicts().forEach(place -> stopped.add(claims.get(place).trainee().id()));
      SubsidyDecision[] decisions = new SubsidyDecision[batch.size()];
      BitSet repeats = new BitSet();
      for (int i = 0; i < decisions.length; i++) {
        if (!stopped.contains(claims.get(i).trainee().id())) {
          decisions[i] = batch.decision(i).orElseThrow();
          repeats.set(i, batch.isRepeat(i));
        }
      }
      return BatchDecisions.of(decisions, repeats);
    }
  }
}
