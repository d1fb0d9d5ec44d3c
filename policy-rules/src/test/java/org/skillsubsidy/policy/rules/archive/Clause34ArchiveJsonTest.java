package org.skillsubsidy.policy.rules.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.archive.ArchiveEntry;
import org.skillsubsidy.policy.model.archive.TraineeArchive;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.json.ClaimJson;
import org.skillsubsidy.policy.model.json.DecisionJson;
import org.skillsubsidy.policy.model.json.HistoryJson;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 3.4: an archive as JSON loses nothing in storage, and shows no identity number to people. */
class Clause34ArchiveJsonTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  @Test
  void anEmptyArchiveHasNoEntries() {
    TraineeArchive archive = TraineeArchive.empty(Fixtures.TRAINEE);

    assertThat(ArchiveJson.text(archive))
        .isEqualTo("{\"trainee_id\":\"%s\",\"entries\":[]}".formatted(Fixtures.TRAINEE));
    assertThat(ArchiveJson.storageForm(archive))
        .isEqualTo(
            "{\"trainee_id\":\"%s\",\"entries\":[]}".formatted(Fixtures.TRAINEE.storageForm()));
  }

  @Test
  void thePaymentOfAClaimCanBeReadOffItsEntry() {
    SubsidyDecision decision = decide(Fixtures.poorLabourerClaim().build());
    TraineeArchive archive =
        TraineeArchive.empty(Fixtures.TRAINEE)
            .decided(DAY, decision)
            .revoked(DAY.plusDays(1), decision.claim().id());

    JsonNode entries = JsonText.read(ArchiveJson.text(archive), "archive").get("entries");

    assertThat(entries.get(0).get("on").asText()).isEqualTo("2020-07-01");
    assertThat(entries.get(0).get("claim").get("training_days").asInt()).isEqualTo(20);
    assertThat(entries.get(0).get("claim").get("project_based").asBoolean()).isTrue();
    assertThat(entries.get(0).get("decision").get("total_yuan").asText()).isEqualTo("1400.00");
    assertThat(entries.get(0).get("decision").get("payments").get(1).toString())
        .isEqualTo(
            ("{\"kind\":\"LIVING_ALLOWANCE\",\"amount_yuan\":\"300.00\",\"payee_kind\":\"TRAINEE\","
                    + "\"payee_id\":\"%s\",\"fund\":\"EMPLOYMENT_SUBSIDY_FUND\",\"clause\":\"2.5\"}")
                .formatted(Fixtures.TRAINEE));
    assertThat(entries.get(1).toString())
        .isEqualTo("{\"on\":\"2020-07-02\",\"event\":\"REVOKED\",\"claim_id\":\"C-1\"}");
  }

  @Test
  void theStorageFormHoldsEveryClaimDecisionAndOutsideTraining() {
    WorldGenerator worlds = WorldGenerator.seeded(34);
    int entries = 0;
    for (int i = 0; i < 500; i++) {
      World world = worlds.next();
      for (TraineeArchive archive : archives(world)) {
        assertThat(readBack(ArchiveJson.storageForm(archive))).isEqualTo(archive);
        entries += archive.entries().size();
      }
    }
    assertThat(entries).isGreaterThan(2_000);
  }

  @Test
  void theFormForPeopleHoldsNoIdentityNumber() {
    WorldGenerator worlds = WorldGenerator.seeded(35);
    for (int i = 0; i < 500; i++) {
      World world = worlds.next();
      for (TraineeArchive archive : archives(world)) {
        String text = ArchiveJson.text(archive);
        assertThat(JsonText.read(text, "archive").get("entries")).hasSameSizeAs(archive.entries());
        archive
            .trainee()
            .identityNumber()
            .map(IdentityNumber::storageForm)
            .ifPresent(number -> assertThat(text).doesNotContain(number));
      }
    }
  }

  @Test
  void aCertificateNumberWithAnIdentityNumberInItIsMaskedForPeople() {
    String number = Identities.resident(5);
    TraineeArchive archive =
        TraineeArchive.empty(Fixtures.TRAINEE)
            .decided(DAY, decide(Fixtures.claim().certificateNumber("\"" + number).build()))
            .elsewhere(Fixtures.pastTraining().paidForCertificate("\\" + number).build());

    assertThat(ArchiveJson.text(archive)).doesNotContain(number);
    assertThat(readBack(ArchiveJson.storageForm(archive))).isEqualTo(archive);
  }

  private static SubsidyDecision decide(SubsidyClaim claim) {
    return PolicyCalculator.DEFAULT.decide(claim, TrainingHistory.empty(claim.trainee().id()));
  }

  /** Every trainee's outside trainings and decisions, decided once and revoked once. */
  private static List<TraineeArchive> archives(World world) {
    Map<TraineeId, TraineeArchive> archives = new HashMap<>();
    world
        .histories()
        .forEach(
            (trainee, history) -> {
              for (HistoryEntry entry : history.entries()) {
                archives.merge(
                    trainee,
                    TraineeArchive.empty(trainee).elsewhere((OutsideTraining) entry),
                    (archive, one) -> archive.elsewhere((OutsideTraining) entry));
              }
            });
    for (SubsidyDecision decision :
        PolicyCalculator.of(world.timeline())
            .decideAll(world.claims(), world.histories())
            .decisions()) {
      SubsidyClaim claim = decision.claim();
      TraineeArchive archive =
          archives
              .getOrDefault(claim.trainee().id(), TraineeArchive.empty(claim.trainee().id()))
              .decided(claim.submittedOn(), decision);
      archives.put(
          claim.trainee().id(),
          decision.slot().isPresent() && decision.slot().getAsInt() == 2
              ? archive.revoked(claim.submittedOn().plusDays(9), claim.id())
              : archive);
    }
    return List.copyOf(archives.values());
  }

  private static TraineeArchive readBack(String json) {
    JsonFields archive = JsonFields.of(JsonText.read(json, "archive"), "archive");
    TraineeArchive read = TraineeArchive.empty(archive.required("trainee_id", TraineeId::parse));
    for (JsonFields entry : archive.objects("entries")) {
      LocalDate on = entry.required("on", JsonFields::date);
      read =
          switch (entry.required("event", event -> event)) {
            case "DECIDED" -> read.decided(on, decided(entry));
            case "REVOKED" -> read.revoked(on, entry.required("claim_id", ClaimId::parse));
            default -> read.elsewhere(outside(entry));
          };
      entry.end();
    }
    archive.end();
    return read;
  }

  private static SubsidyDecision decided(JsonFields entry) {
    SubsidyClaim claim = ClaimJson.read(entry.optionalObject("claim").orElseThrow());
    return DecisionJson.read(entry.optionalObject("decision").orElseThrow(), claim);
  }

  private static OutsideTraining outside(JsonFields entry) {
    Map<TraineeId, TrainingHistory> read =
        HistoryJson.read(List.of(entry.optionalObject("training").orElseThrow()));
    assertThat(read).hasSize(1);
    HistoryEntry only = read.values().iterator().next().entries().get(0);
    assertThat(only).isInstanceOf(OutsideTraining.class);
    return (OutsideTraining) only;
  }

  @Test
  void anEntryFromElsewhereStandsByTheEndOfItsTraining() {
    OutsideTraining training = Fixtures.pastTraining().ended("2019-11-29").build();

    assertThat(new ArchiveEntry.Elsewhere(training).on()).isEqualTo("2019-11-29");
  }
}
