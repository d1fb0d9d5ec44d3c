package org.skillsubsidy.policy.testkit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.json.ClaimJson;
import org.skillsubsidy.policy.model.json.DecisionJson;
import org.skillsubsidy.policy.model.json.HistoryJson;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.TermsJson;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** A program outside the kit's process that answers its questions, or misbehaves as told. */
final class Program {

  private Program() {}

  /** The command that starts this program. */
  static List<String> command(String behaviour) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Program.class.getName(),
        behaviour);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> questions = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      switch (args[0]) {
        case "answers" -> in.lines().forEach(question -> out.println(answer(question)));
        case "crashes" -> {
          out.println(answer(in.readLine()));
          System.err.println("out of luck with 11010519491231002X");
          System.exit(3);
        }
        case "stops-early" -> out.println(answer(in.readLine()));
        case "never-ends" -> {
          out.println(answer(in.readLine()));
          new CountDownLatch(1).await();
        }
        case "floods" -> {
          String line = "x".repeat(1 << 20);
          while (!out.checkError()) {
            out.println(line);
          }
        }
        case "talks" -> {
          out.println("Welcome to Acme 1.0");
          in.lines().forEach(questions::add);
          questions.forEach(question -> out.println(answer(question)));
          out.println(answer(questions.get(0)));
          out.println("{\"id\":\"unasked\",\"decisions\":[]}");
        }
        case "declines" ->
            in.lines()
                .forEach(
                    question ->
                        out.println(
                            JsonNodeFactory.instance
                                .objectNode()
                                .put("id", JsonText.read(question, "q").get("id").textValue())
                                .put("not_supported", "anything")));
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  static String answer(String question) {
    JsonFields json = JsonFields.of(JsonText.read(question, "question"), "question");
    SubsidyCalculator calculator =
        ReferenceCalculator.of(TermsJson.readTimeline(json.objects("terms")));
    Map<TraineeId, TrainingHistory> histories = HistoryJson.read(json.objects("history"));
    for (JsonFields each : json.objects("earlier")) {
      SubsidyClaim claim = ClaimJson.read(each);
      TraineeId trainee = claim.trainee().id();
      TrainingHistory before = histories.getOrDefault(trainee, TrainingHistory.empty(trainee));
      calculator
          .decide(claim, before)
          .historyEntry()
          .ifPresent(entry -> histories.put(trainee, before.with(entry)));
    }
    List<SubsidyClaim> claims = json.objects("claims").stream().map(ClaimJson::read).toList();
    BatchDecisions batch = calculator.decideAll(claims, histories);
    String caseId = json.required("id", text -> text);
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("id", caseId);
    ArrayNode decisions = answer.putArray("decisions");
    for (int i = 0; i < claims.size(); i++) {
      boolean repeat = batch.isRepeat(i);
      String id = claims.get(i).id().toString();
      batch
          .decision(i)
          .ifPresentOrElse(
              decision -> decisions.add(DecisionJson.write(decision).put("repeat", repeat)),
              () -> decisions.addObject().put("claim_id", id).put("conflict", true));
    }
    return JsonText.write(answer);
  }
}
