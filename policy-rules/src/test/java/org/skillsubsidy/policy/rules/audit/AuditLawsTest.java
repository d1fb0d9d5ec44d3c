package org.skillsubsidy.policy.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.audit.Answer;
import org.skillsubsidy.policy.model.audit.AuditContext;
import org.skillsubsidy.policy.model.audit.AuditFlag;
import org.skillsubsidy.policy.model.audit.AuditReport;
import org.skillsubsidy.policy.model.audit.AuditThresholds;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.OutsideStatus;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** What holds for the flags of any claims, in any order. */
@Cites(Clause.C3_9)
class AuditLawsTest {

  private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);
  private static final int WORLDS = 1_000;
  private static final Auditor AUDITOR =
      Auditor.of(
          AuditThresholds.builder()
              .youngest(20)
              .oldest(50)
              .rushCertificates(2)
              .rushDays(20)
              .build());

  private static AuditContext context(World world) {
    return AuditContext.builder()
        .histories(world.histories())
        .classHours(claim -> OptionalInt.of(Math.floorMod(claim.hashCode(), 400)))
        .outsideRecords(
            (claim, status) ->
                ANSWERS.get(Math.floorMod(claim.hashCode() ^ status.name().hashCode(), 3)))
        .build();
  }

  @Test
  void flagsDoNotDependOnTheOrderOfTheClaims() {
    WorldGenerator worlds = WorldGenerator.seeded(39);
    Random random = new Random(39);
    Set<FlagCode> seen = EnumSet.noneOf(FlagCode.class);
    for (int i = 0; i < WORLDS; i++) {
      World world = worlds.next();
      List<SubsidyClaim> shuffled = new ArrayList<>(world.claims());
      Collections.shuffle(shuffled, random);

      AuditReport report = AUDITOR.audit(world.claims(), context(world));

      assertThat(AUDITOR.audit(shuffled, context(world))).isEqualTo(report);
      report.flags().forEach(flag -> seen.add(flag.code()));
    }
    assertThat(seen).isEqualTo(EnumSet.allOf(FlagCode.class));
  }

  @Test
  void overlapsAndSharedNumbersAreThoseThatComparingAllWithAllFinds() {
    WorldGenerator worlds = WorldGenerator.seeded(40);
    for (int i = 0; i < WORLDS; i++) {
      List<SubsidyClaim> claims = worlds.next().claims();
      List<AuditFlag> flags = AUDITOR.audit(claims).flags();

      assertThat(flagged(flags, FlagCode.OVERLAPPING_TRAININGS))
          .isEqualTo(comparedWithAll(claims, AuditLawsTest::overlap));
      assertThat(flagged(flags, FlagCode.CERTIFICATE_NUMBER_SHARED))
          .isEqualTo(comparedWithAll(claims, AuditLawsTest::shareANumber));
    }
  }

  @Test
  void claimsOfOthersChangeOnlyWhatIsSharedWithThem() {
    WorldGenerator worlds = WorldGenerator.seeded(41);
    Set<FlagCode> shared =
        EnumSet.of(FlagCode.CERTIFICATE_NUMBER_SHARED, FlagCode.CERTIFICATE_RUSH);
    for (int i = 0; i < WORLDS; i++) {
      World world = worlds.next();
      List<AuditFlag> together = AUDITOR.audit(world.claims(), context(world)).flags();
      List<AuditFlag> apart = new ArrayList<>();
      world.claims().stream()
          .collect(Collectors.groupingBy(claim -> claim.trainee().id()))
          .values()
          .forEach(claims -> apart.addAll(AUDITOR.audit(claims, context(world)).flags()));

      assertThat(without(apart, shared)).hasSameElementsAs(without(together, shared));
    }
  }

  @Test
  void noFlagHoldsAnIdentityNumber() {
    WorldGenerator worlds = WorldGenerator.seeded(42);
    for (int i = 0; i < WORLDS; i++) {
      World world = worlds.next();
      AuditReport report = AUDITOR.audit(world.claims(), context(world));
      String text = report + String.join("\n", FlagsCsv.lines(report));

      for (SubsidyClaim claim : world.claims()) {
        claim
            .trainee()
            .id()
            .identityNumber()
            .map(IdentityNumber::storageForm)
            .ifPresent(number -> assertThat(text).doesNotContain(number));
      }
    }
  }

  @Test
  void anIdentityNumberInACertificateNumberIsMaskedToo() {
    String number = Identities.resident(7);
    ClaimBuilder holder = Fixtures.claim().certificateNumber("14" + number);
    AuditReport report =
        AUDITOR.audit(
            List.of(holder.trainee("p:a").build(), holder.id("C-2").trainee("p:b").build()));

    assertThat(report.flags()).isNotEmpty();
    assertThat(report + String.join("\n", FlagsCsv.lines(report))).doesNotContain(number);
  }

  @Test
  void eachRegisterIsAskedOnceForEachClaim() {
    Map<OutsideStatus, Integer> asked = new HashMap<>();
    List<SubsidyClaim> claims = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      claims.add(
          Fixtures.claim().id("C-" + i).trainee("p:" + i % 7).employer(Fixtures.EMPLOYER).build());
    }
    AuditContext context =
        AuditContext.builder()
            .outsideRecords(
                (claim, status) -> {
                  asked.merge(status, 1, Integer::sum);
                  return Answer.UNKNOWN;
                })
            .build();

    AuditReport report = AUDITOR.audit(claims, context);

    assertThat(asked)
        .hasSameSizeAs(OutsideStatus.values())
        .allSatisfy((status, times) -> assertThat(times).isEqualTo(50));
    assertThat(report.unanswered()).isEqualTo(asked);
  }

  /** One person whose trainings all overlap has a flag for each, not for each pair. */
  @Test
  void flagsGrowWithTheClaimsAndNotWithTheirPairs() {
    List<SubsidyClaim> claims = new ArrayList<>();
    ClaimBuilder base = Fixtures.claim().withoutCertificate();
    for (int i = 0; i < 3_000; i++) {
      claims.add(base.id("C-" + i).trainingId("T-" + i).build());
    }

    assertThat(AUDITOR.audit(claims).flags()).hasSize(claims.size());
  }

  private static boolean overlap(SubsidyClaim a, SubsidyClaim b) {
    return a.trainee().id().equals(b.trainee().id())
        && !a.training().start().isAfter(b.training().end())
        && !b.training().start().isAfter(a.training().end());
  }

  private static boolean shareANumber(SubsidyClaim a, SubsidyClaim b) {
    return !a.trainee().id().equals(b.trainee().id())
        && a.certificate().isPresent()
        && a.certificate()
            .map(Certificate::number)
            .equals(b.certificate().map(Certificate::number));
  }

  private interface Comparison {
    boolean suspicious(SubsidyClaim a, SubsidyClaim b);
  }

  private static Set<SubsidyClaim> comparedWithAll(
      List<SubsidyClaim> claims, Comparison comparison) {
    Map<String, Set<SubsidyClaim>> byId = new HashMap<>();
    for (SubsidyClaim claim : claims) {
      byId.computeIfAbsent(key(claim.trainee().id(), claim), key -> new HashSet<>()).add(claim);
    }
    List<SubsidyClaim> agreed =
        byId.values().stream()
            .filter(facts -> facts.size() == 1)
            .map(facts -> facts.iterator().next())
            .toList();
    Set<SubsidyClaim> suspicious = new HashSet<>();
    for (SubsidyClaim a : agreed) {
      for (SubsidyClaim b : agreed) {
        if (a != b && comparison.suspicious(a, b)) {
          suspicious.add(a);
        }
      }
    }
    return suspicious;
  }

  private static String key(TraineeId trainee, SubsidyClaim claim) {
    return trainee.storageForm() + " " + claim.id();
  }

  private static Set<SubsidyClaim> flagged(List<AuditFlag> flags, FlagCode code) {
    return flags.stream()
        .filter(flag -> flag.code() == code)
        .map(flag -> flag.claim().orElse(null))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static List<AuditFlag> without(List<AuditFlag> flags, Set<FlagCode> codes) {
    return flags.stream().filter(flag -> !codes.contains(flag.code())).toList();
  }
}
