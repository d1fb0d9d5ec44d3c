package org.skillsubsidy.policy.rules.reassess;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.reassess.CaseFile;
import org.skillsubsidy.policy.model.reassess.ProviderBan;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;

/** Case files that no one thought up: claims late and in any order, and whatever may follow. */
final class CaseMaker {

  private static final int MOST_NEWS = 14;
  private static final int MOST_CLAIMS = 16;

  private final WorldGenerator worlds;
  private final Random random;

  private CaseMaker(long seed) {
    worlds = WorldGenerator.seeded(seed);
    random = new Random(seed);
  }

  /** Makes the same cases for the same seed. */
  static List<CaseFile> cases(long seed, int number) {
    CaseMaker maker = new CaseMaker(seed);
    List<CaseFile> cases = new ArrayList<>();
    while (cases.size() < number) {
      cases.add(maker.next());
    }
    return cases;
  }

  private CaseFile next() {
    World world = worlds.next(1 + random.nextInt(MOST_CLAIMS));
    TraineeId trainee = world.claims().get(0).trainee().id();
    Map<ClaimId, SubsidyClaim> byId = new LinkedHashMap<>();
    for (SubsidyClaim claim : world.claims()) {
      if (claim.trainee().id().equals(trainee)) {
        byId.putIfAbsent(claim.id(), claim);
      }
    }
    List<SubsidyClaim> claims = new ArrayList<>(byId.values());
    Collections.shuffle(claims, random);
    Deque<SubsidyClaim> coming = new ArrayDeque<>(claims);
    LocalDate day =
        world.claims().stream()
            .map(SubsidyClaim::submittedOn)
            .max(LocalDate::compareTo)
            .orElseThrow();
    CaseFile file = CaseFile.of(trainee, world.timeline());
    for (int i = 0; i < MOST_NEWS; i++) {
      day = day.plusDays(random.nextInt(3));
      file = news(file, coming, world, day);
    }
    return file;
  }

  private CaseFile news(CaseFile file, Deque<SubsidyClaim> coming, World world, LocalDate day) {
    List<SubsidyClaim> standing = file.facts().claims();
    if (!coming.isEmpty() && (standing.isEmpty() || random.nextBoolean())) {
      return file.file(coming.removeFirst(), day);
    }
    if (standing.isEmpty()) {
      return file.changeTerms(worlds.next().timeline(), day);
    }
    SubsidyClaim one = standing.get(random.nextInt(standing.size()));
    List<SubsidyClaim> all =
        world.claims().stream()
            .filter(claim -> claim.trainee().id().equals(file.trainee()))
            .toList();
    SubsidyClaim other = all.get(random.nextInt(all.size()));
    return switch (random.nextInt(7)) {
      case 0 -> file.correct(SubsidyClaim.builder().from(other).id(one.id()).build(), day);
      case 1 -> file.certify(one.id(), Optional.empty(), day);
      case 2 -> file.revoke(one.id(), RevocationReason.ERROR, day);
      case 3 -> file.revoke(one.id(), RevocationReason.FRAUD, day);
      case 4 ->
          file.ban(
              new ProviderBan(one.training().provider().code(), other.training().start()), day);
      case 5 -> file.changeTerms(worlds.next().timeline(), day);
      default ->
          file.paidElsewhere(
              random.nextBoolean()
                  ? world.historyOf(file.trainee())
                  : TrainingHistory.empty(file.trainee()),
              day);
    };
  }
}
