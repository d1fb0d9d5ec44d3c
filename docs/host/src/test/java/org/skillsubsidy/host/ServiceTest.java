package org.skillsubsidy.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsubsidy.host.store.DecisionStore;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.ledger.LedgerReader;
import org.skillsubsidy.policy.rules.ledger.LedgerWriter;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Every test has trainees of its own, so that none sees what another claimed. */
class ServiceTest {

  private static final String IDENTITY = Fixtures.TRAINEE.storageForm();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path data;

  private static final PrintStream OUT = System.out;
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
  private static ConfigurableApplicationContext service;
  private static JdbcClient jdbc;
  private static String url;

  @BeforeAll
  static void start() {
    System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    service =
        SpringApplication.run(
            HostApplication.class,
            "--server.port=0",
            "--host.data=" + data,
            "--host.database-port=0");
    jdbc = service.getBean(JdbcClient.class);
    url = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    service.close();
    System.setOut(OUT);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String document) throws Exception {
    return HTTP.send(request(document), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(ClaimBuilder claim) throws Exception {
    return post(PolicyJson.write(claim.build()));
  }

  private static HttpRequest request(String document) {
    return HttpRequest.newBuilder(URI.create(url + "/claims"))
        .header("Content-Type", "application/json")
        .header("Accept-Language", "en")
        .POST(BodyPublishers.ofString(document))
        .build();
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  private static ClaimBuilder claimOf(String trainee) {
    return Fixtures.claim().trainee(trainee);
  }

  private static long number(String sql, Object... params) {
    return jdbc.sql(sql).params(params).query(Long.class).single();
  }

  @Test
  void decidesAndSaysWhy() throws Exception {
    HttpResponse<String> response = post(claimOf("p:why").withoutCertificate());
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode answer = json(response);
    assertThat(answer.at("/outcome").asText()).isEqualTo("PAYABLE");
    assertThat(answer.at("/payments/0/kind").asText()).isEqualTo("WORKER_TRAINING");
    assertThat(answer.at("/payments/0/amount_yuan").asText()).isEqualTo("800.00");
    assertThat(answer.at("/payments/0/clause").asText()).isEqualTo("2.4");
    assertThat(answer.at("/denials/0/reason").asText()).isEqualTo("CERTIFICATE:NO_CERTIFICATE");
    assertThat(answer.at("/denials/0/clauses/0").asText()).isEqualTo("2.6");
    assertThat(answer.at("/denials/0/text").asText()).startsWith("Certificate");
    assertThat(answer.at("/annual_slot").asInt()).isEqualTo(1);
  }

  @Test
  void keepsDecisionKeysAndPaymentsTogether() throws Exception {
    post(claimOf("p:kept"));
    assertThat(number("SELECT total_fen FROM decision WHERE trainee_id = 'p:kept'"))
        .isEqualTo(1100_00);
    assertThat(number("SELECT count(*) FROM exclusive_key WHERE trainee_id = 'p:kept'"))
        .isEqualTo(4);
    assertThat(number("SELECT sum(net_fen) FROM ledger_entry WHERE trainee_id = 'p:kept'"))
        .isEqualTo(1100_00);
  }

  @Test
  void theSameClaimAgainGetsTheSameAnswerAndIsPaidOnce() throws Exception {
    ClaimBuilder claim =
        claimOf("p:again").groups(TraineeGroup.UNEMPLOYED, TraineeGroup.POOR_LABOURER);
    HttpResponse<String> first = post(claim);
    String otherSpelling =
        PolicyJson.write(claim.groups(TraineeGroup.POOR_LABOURER, TraineeGroup.UNEMPLOYED).build())
            .replace("\"800.00\"", "\"800\"");
    assertThat(otherSpelling).contains("\"800\"");
    HttpResponse<String> second = post(otherSpelling);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(number("SELECT count(*) FROM decision WHERE trainee_id = 'p:again'")).isEqualTo(1);
    assertThat(number("SELECT sum(net_fen) FROM ledger_entry WHERE trainee_id = 'p:again'"))
        .isEqualTo(number("SELECT total_fen FROM decision WHERE trainee_id = 'p:again'"));
  }

  @Test
  void otherFactsUnderTheSameIdAreAConflictThatNamesTheId() throws Exception {
    post(claimOf("p:conflict").id("C-77"));
    HttpResponse<String> response = post(claimOf("p:conflict").id("C-77").tuition("801"));
    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(response).at("/detail").asText()).contains("C-77");
    assertThat(number("SELECT total_fen FROM decision WHERE trainee_id = 'p:conflict'"))
        .isEqualTo(1100_00);
  }

  @Test
  void everyWrongFieldIsNamedAndNothingIsKept() throws Exception {
    String document =
        PolicyJson.write(claimOf("p:wrong").build())
            .replace("\"training_days\":20", "\"training_days\":99")
            .replace("\"UNEMPLOYED\"", "\"IDLE\"")
            .replace("\"800.00\"", "\"8.001\"")
            .replace("{\"claim_id\"", "{\"colour\":\"red\",\"claim_id\"");
    HttpResponse<String> response = post(document);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(response).at("/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/claim/training_days",
            "/claim/trainee_groups/0",
            "/claim/tuition_yuan",
            "/claim/colour");
    assertThat(number("SELECT count(*) FROM decision WHERE trainee_id = 'p:wrong'")).isZero();
  }

  @Test
  void whatIsNoClaimIsAProblemToo() throws Exception {
    assertThat(post("{\"claim\"").statusCode()).isEqualTo(400);
    assertThat(post("").statusCode()).isEqualTo(400);
    assertThat(post(" ".repeat(64 * 1024 + 1)).statusCode()).isEqualTo(413);
    assertThat(get("/claims").statusCode()).isEqualTo(405);
    for (HttpResponse<String> response : List.of(post("[]"), get("/claims"), get("/nothing"))) {
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
    }
  }

  @Test
  void noIdentityNumberStandsInAnswersOrLogs() throws Exception {
    String masked = Fixtures.TRAINEE.toString();
    HttpResponse<String> paid = post(claimOf(IDENTITY));
    HttpResponse<String> conflict = post(claimOf(IDENTITY).tuition("801"));
    HttpResponse<String> wrong =
        post(PolicyJson.write(claimOf(IDENTITY).id("C-2").build()).replace("C-2", IDENTITY));
    HttpResponse<String> path = get("/claims/" + IDENTITY);
    for (HttpResponse<String> response : List.of(paid, conflict, wrong, path)) {
      assertThat(response.body()).contains(masked).doesNotContain(IDENTITY);
    }
    LoggerFactory.getLogger("careless").error("of {}", IDENTITY, new IOException(IDENTITY));
    assertThat(LOG.toString(StandardCharsets.UTF_8))
        .contains("careless: of " + masked)
        .contains("IOException: " + masked)
        .doesNotContain(IDENTITY);
    assertThat(data.resolve("postgres.log")).content().doesNotContain(IDENTITY);
  }

  /** Another claim holds the first place, is not committed yet, and then is. */
  @Test
  void aClaimThatCameSecondIsDecidedAgain() throws Exception {
    SubsidyDecision first = decision(claimOf("p:race").id("C-1").build());
    CompletableFuture<HttpResponse<String>> second;
    try (Connection connection = service.getBean(DataSource.class).getConnection()) {
      connection.setAutoCommit(false);
      JdbcClient other = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      assertThat(addTo(other, first)).isTrue();
      second =
          HTTP.sendAsync(
              request(
                  PolicyJson.write(
                      claimOf("p:race")
                          .id("C-2")
                          .trainingId("T-2")
                          .certificateNumber("CERT-2")
                          .occupation(Fixtures.ELECTRICIAN)
                          .build())),
              BodyHandlers.ofString());
      awaitWaitingForLock();
      connection.commit();
    }
    HttpResponse<String> answer = second.get();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/annual_slot").asInt()).isEqualTo(2);
    assertThat(number("SELECT count(*) FROM decision WHERE trainee_id = 'p:race'")).isEqualTo(2);
    assertThat(number("SELECT count(*) FROM exclusive_key WHERE trainee_id = 'p:race'"))
        .isEqualTo(8);
  }

  private static SubsidyDecision decision(SubsidyClaim claim) {
    return PolicyCalculator.DEFAULT.decide(claim, TrainingHistory.empty(claim.trainee().id()));
  }

  private static boolean addTo(JdbcClient other, SubsidyDecision decision) {
    return new DecisionStore(other).add(decision);
  }

  private static void awaitWaitingForLock() {
    Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
    while (number("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") == 0) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.onSpinWait();
    }
  }

  @Test
  void theLedgerIsAChainThatIsNeverRewritten() throws Exception {
    post(claimOf("p:ledger"));
    Ledger ledger = ledger();
    assertThat(ledger.seal().toString()).isEqualTo(get("/ledger/seal").body());
    for (String change :
        List.of(
            "UPDATE ledger_entry SET net_fen = 0",
            "DELETE FROM ledger_entry",
            "TRUNCATE ledger_entry")) {
      assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("never changed");
    }
  }

  private static Ledger ledger() throws Exception {
    LedgerSeal seal = LedgerSeal.parse(get("/ledger/seal").body());
    List<String> lines = new ArrayList<>(LedgerWriter.DEFAULT.lines(Ledger.EMPTY));
    lines.addAll(
        jdbc.sql("SELECT entry FROM ledger_entry ORDER BY number").query(String.class).list());
    return LedgerReader.DEFAULT.sealedBy(seal).read(lines).ledger().orElseThrow();
  }

  @Test
  void theDatabaseForgetsNothingThatItAcknowledged() {
    for (String setting : List.of("fsync", "synchronous_commit")) {
      assertThat(jdbc.sql("SHOW " + setting).query(String.class).single()).isEqualTo("on");
    }
  }

  @Test
  void describesItself() throws Exception {
    JsonNode description = json(get("/v3/api-docs"));
    JsonNode operation = description.at("/paths/~1claims/post");
    assertThat(operation.at("/responses").fieldNames())
        .toIterable()
        .contains("200", "400", "409", "503");
    String example = operation.at("/requestBody/content/application~1json/example").toString();
    assertThat(json(post(example)).at("/outcome").asText()).isEqualTo("PAYABLE");
    assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
  }
}
