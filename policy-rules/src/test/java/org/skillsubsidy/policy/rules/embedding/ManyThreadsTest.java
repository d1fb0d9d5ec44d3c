package org.skillsubsidy.policy.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;

/** One calculator, shared by many threads, decides for each of them what it decides for one. */
class ManyThreadsTest {

  private static final int THREADS = 64;
  private static final int CLAIMS = 500;

  static Stream<Named<ExecutorService>> executors() {
    Stream<Named<ExecutorService>> platform =
        Stream.of(Named.of("platform threads", Executors.newFixedThreadPool(THREADS)));
    return Stream.concat(platform, virtual());
  }

  /** Java 21 and later have them, and this is compiled for 17. */
  private static Stream<Named<ExecutorService>> virtual() {
    try {
      Object made = Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      return Stream.of(Named.of("virtual threads", (ExecutorService) made));
    } catch (NoSuchMethodException e) {
      return Stream.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("executors")
  void decideAsOneDoes(ExecutorService executor) throws InterruptedException, ExecutionException {
    List<SubsidyClaim> claims = WorldGenerator.seeded(26).next(CLAIMS).claims();
    List<SubsidyDecision> alone = decisions(claims);
    CountDownLatch allStarted = new CountDownLatch(THREADS);
    try {
      List<Future<List<SubsidyDecision>>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(
            executor.submit(
                () -> {
                  allStarted.countDown();
                  allStarted.await();
                  return decisions(claims);
                }));
      }
      for (Future<List<SubsidyDecision>> decisions : running) {
        assertThat(decisions.get()).isEqualTo(alone);
      }
    } finally {
      executor.shutdown();
    }
  }

  /** Each claim against nothing, and then all of them together. */
  private static List<SubsidyDecision> decisions(List<SubsidyClaim> claims) {
    List<SubsidyDecision> decisions = new ArrayList<>();
    for (SubsidyClaim claim : claims) {
      TrainingHistory nothing = TrainingHistory.empty(claim.trainee().id());
      decisions.add(PolicyCalculator.DEFAULT.decide(claim, nothing));
    }
    decisions.addAll(PolicyCalculator.DEFAULT.decideAll(claims, Map.of()).decisions());
    return decisions;
  }
}
