package org.skillsubsidy.host.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsubsidy.host.database.EmbeddedServer;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerReading;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.ledger.LedgerReader;
import org.skillsubsidy.policy.rules.ledger.LedgerTotals;
import org.skillsubsidy.policy.rules.ledger.LedgerWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two services on one database, under load; services are killed, the database crashes and is
 * restarted, connections are cut. Whatever was acknowledged is kept, and nothing is paid twice.
 *
 * <p>{@code -Dload.trainees=1000 -Dload.rounds=10} makes it longer.
 */
class LoadAndFaultsTest {

  private static final int TRAINEES = Integer.getInteger("load.trainees", 40);
  private static final int ROUNDS = Integer.getInteger("load.rounds", 1);
  private static final long SEED = Long.getLong("load.seed", 20260101);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final List<String> faults = new ArrayList<>();

  @Test
  void nothingIsLostAndNothingIsPaidTwice() throws Exception {
    int port = freePort();
    EmbeddedServer database = EmbeddedServer.start(folder, port);
    List<ServiceProcess> services =
        List.of(
            ServiceProcess.start(freePort(), database.url(), folder.resolve("service-1.log")),
            ServiceProcess.start(freePort(), database.url(), folder.resolve("service-2.log")));
    List<SubsidyClaim> requests = ManyClaims.requests(TRAINEES, SEED);
    try (Clients clients = new Clients(services, requests, SEED)) {
      for (ServiceProcess service : services) {
        service.awaitUp();
      }
      clients.start();
      int steps = 5 * ROUNDS;
      for (int step = 1; step < steps; step++) {
        clients.awaitAnswers(requests.size() * step / steps);
        switch (step % 5) {
          case 1 -> kill(services, 0);
          case 2 -> crash(database);
          case 3 -> {
            database.close();
            database = EmbeddedServer.start(folder, port);
            faults.add("database restarted");
          }
          case 4 -> kill(services, 1);
          default -> assertThat(step % 5).isZero();
        }
      }
      clients.finish();
      report(clients, requests);
      JdbcClient jdbc = JdbcClient.create(dataSource(database));
      checkAnswers(jdbc, clients);
      checkLedger(jdbc);
      checkDatabase(database);
      checkLogs(requests);
    } finally {
      services.forEach(ServiceProcess::stop);
      database.close();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void kill(List<ServiceProcess> services, int index) throws IOException {
    services.get(index).killAndStartAgain();
    faults.add("service " + (index + 1) + " killed");
  }

  /** PostgreSQL ends all connections and recovers when one of its processes is killed. */
  private void crash(EmbeddedServer database) {
    long pid =
        JdbcClient.create(dataSource(database))
            .sql("SELECT pid FROM pg_stat_activity WHERE backend_type = 'background writer'")
            .query(Long.class)
            .single();
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    faults.add("database crashed");
  }

  private static DriverManagerDataSource dataSource(EmbeddedServer database) {
    return new DriverManagerDataSource(database.url(), EmbeddedServer.USER, "");
  }

  private void report(Clients clients, List<SubsidyClaim> requests) {
    Map<Integer, Long> statuses =
        clients.answers.stream()
            .collect(Collectors.groupingBy(Clients.Answer::status, Collectors.counting()));
    System.out.printf(
        "requests: %d to be answered, %d sent, answered %s%n"
            + "faults: %s; connections cut %d, lost %d,%n"
            + "  refused %d; answered 503: %d%n",
        requests.size(),
        clients.sent.get(),
        statuses,
        faults,
        clients.cut.get(),
        clients.lost.get(),
        clients.refused.get(),
        clients.unavailable.get());
    assertThat(statuses.keySet()).isSubsetOf(200, 409);
    assertThat(clients.answers).hasSize(requests.size());
    assertThat(faults).hasSize(4 * ROUNDS);
    assertThat(clients.cut.get()).isPositive();
  }

  /** One claim, one answer: what was acknowledged is what is kept, and all that is kept. */
  private static void checkAnswers(JdbcClient jdbc, Clients clients) throws IOException {
    Map<List<String>, SubsidyDecision> kept = new HashMap<>();
    for (String document : jdbc.sql("SELECT document FROM decision").query(String.class).list()) {
      SubsidyDecision decision = PolicyJson.STRICT.readDecision(document).orThrow();
      kept.put(identity(decision.claim()), decision);
    }
    Map<List<String>, Set<String>> acknowledged = new HashMap<>();
    for (Clients.Answer answer : clients.answers) {
      SubsidyDecision decision = kept.get(identity(answer.claim()));
      assertThat(decision).as("kept: %s", answer.claim().id()).isNotNull();
      assertThat(answer.status() == 200).isEqualTo(answer.claim().equals(decision.claim()));
      if (answer.status() == 200) {
        JsonNode said = JSON.readTree(answer.body());
        assertThat(said.at("/outcome").asText()).isEqualTo(decision.outcome().name());
        assertThat(said.at("/total_yuan").asText()).isEqualTo(Yuan.text(decision.totalFen()));
        assertThat(said.at("/annual_slot").asInt()).isEqualTo(decision.slot().orElse(0));
        acknowledged
            .computeIfAbsent(identity(answer.claim()), key -> new HashSet<>())
            .add(answer.body());
      }
    }
    assertThat(acknowledged.keySet()).isEqualTo(kept.keySet());
    assertThat(acknowledged.values()).allSatisfy(bodies -> assertThat(bodies).hasSize(1));
    System.out.printf(
        "decisions: %d kept, %d acknowledged, %d payable%n",
        kept.size(),
        acknowledged.size(),
        kept.values().stream().filter(SubsidyDecision::entersHistory).count());
  }

  private static List<String> identity(SubsidyClaim claim) {
    return List.of(claim.trainee().id().storageForm(), claim.id().toString());
  }

  private static void checkLedger(JdbcClient jdbc) {
    LedgerSeal seal =
        jdbc.sql("SELECT number, digest FROM ledger_head").query(LedgerSeal.class).single();
    List<String> lines = new ArrayList<>(LedgerWriter.DEFAULT.lines(Ledger.EMPTY));
    lines.addAll(
        jdbc.sql("SELECT entry FROM ledger_entry ORDER BY number").query(String.class).list());
    LedgerReading reading = LedgerReader.DEFAULT.sealedBy(seal).read(lines);
    assertThat(reading.findings()).isEmpty();
    long paid = LedgerTotals.DEFAULT.total(reading.ledger().orElseThrow().entries()).netFen();
    assertThat(paid)
        .isPositive()
        .isEqualTo(jdbc.sql("SELECT sum(total_fen) FROM decision").query(Long.class).single());
    System.out.printf("ledger: %d entries, intact, %s yuan%n", seal.number(), Yuan.text(paid));
  }

  /** Nothing is found, and everything would have been. */
  private static void checkDatabase(EmbeddedServer database) {
    SingleConnectionDataSource one =
        new SingleConnectionDataSource(database.url(), EmbeddedServer.USER, "", true);
    JdbcClient jdbc = JdbcClient.create(one);
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(one));
    for (Finding finding : Finding.values()) {
      List<String> found = finding.find(jdbc);
      System.out.printf("%s: %d%n", finding, found.size());
      assertThat(found).as(finding.name()).isEmpty();
      transaction.executeWithoutResult(
          status -> {
            status.setRollbackOnly();
            finding.plant(jdbc);
            assertThat(finding.find(jdbc)).as("%s, planted", finding).isNotEmpty();
          });
    }
    one.destroy();
  }

  private void checkLogs(List<SubsidyClaim> requests) throws IOException {
    Set<String> numbers =
        requests.stream()
            .flatMap(claim -> claim.trainee().id().identityNumber().stream())
            .map(IdentityNumber::storageForm)
            .collect(Collectors.toSet());
    assertThat(numbers).isNotEmpty();
    for (String name : List.of("service-1.log", "service-2.log", "postgres.log")) {
      String log = Files.readString(folder.resolve(name));
      assertThat(numbers).as(name).noneMatch(log::contains);
    }
  }
}
