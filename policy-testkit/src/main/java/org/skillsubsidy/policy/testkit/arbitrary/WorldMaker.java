package org.skillsubsidy.policy.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/** Makes worlds from choices. */
final class WorldMaker {

  /** How many choices are common to a world. */
  static final int COMMON_CHOICES = TermsMaker.TIMELINE_CHOICES + 2;

  /** How many choices a claim takes, with its trainee and what it has in common with others. */
  static final int CLAIM_CHOICES = Facts.CLAIM_CHOICES + 4;

  /** How many choices a training from outside takes, with its trainee. */
  static final int OUTSIDE_CHOICES = Facts.OUTSIDE_CHOICES + 1;

  private WorldMaker() {}

  static World world(Rows rows, int fewestTrainees, int mostTrainees) {
    Choices choices = rows.common();
    PolicyTimeline timeline = TermsMaker.timeline(choices);
    int trainees = fewestTrainees + choices.below(mostTrainees - fewestTrainees + 1);
    int firstTurn = choices.below(Facts.TURNS.size());

    Map<TraineeId, TrainingHistory> histories = new LinkedHashMap<>();
    for (Choices own : rows.outside()) {
      int person = own.below(trainees);
      TraineeId trainee = Identities.trainee(person);
      OutsideTraining outside = Facts.outside(own, turn(firstTurn, person));
      histories.merge(
          trainee,
          TrainingHistory.of(trainee, List.of(outside)),
          (before, one) -> before.with(outside));
    }

    List<SubsidyClaim> claims = new ArrayList<>();
    for (Choices own : rows.claims()) {
      claims.add(claim(own, claims, trainees, firstTurn));
    }
    return new World(timeline, claims, histories);
  }

  /** Makes the history of one trainee. */
  static TrainingHistory history(Rows rows, TraineeId trainee) {
    LocalDate turn = Facts.TURNS.get(rows.common().below(Facts.TURNS.size()));
    List<OutsideTraining> outside = new ArrayList<>();
    for (Choices own : rows.outside()) {
      outside.add(Facts.outside(own, turn));
    }
    return TrainingHistory.of(trainee, outside);
  }

  private static SubsidyClaim claim(
      Choices choices, List<SubsidyClaim> earlier, int trainees, int firstTurn) {
    boolean repeat = choices.oneIn(16);
    boolean sameId = choices.oneIn(24);
    int back = 1 + choices.below(8);
    int person = choices.below(trainees);
    SubsidyClaim claim =
        Facts.claim(choices, earlier.size(), Identities.trainee(person), turn(firstTurn, person));
    if (back > earlier.size()) {
      return claim;
    }
    SubsidyClaim model = earlier.get(earlier.size() - back);
    if (repeat) {
      return model;
    }
    return sameId ? copyWithId(claim, model) : claim;
  }

  private static SubsidyClaim copyWithId(SubsidyClaim claim, SubsidyClaim model) {
    return SubsidyClaim.builder().from(claim).id(model.id()).build();
  }

  /** Whoever comes next lives around the next turn, so that claims of one person are close. */
  private static LocalDate turn(int first, int person) {
    return Facts.TURNS.get((first + person) % Facts.TURNS.size());
  }
}
