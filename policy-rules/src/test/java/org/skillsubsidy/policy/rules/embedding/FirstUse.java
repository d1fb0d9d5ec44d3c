package org.skillsubsidy.policy.rules.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.explain.ReasonTexts;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/**
 * Threads that use the library for the first time all at once, each by another door. It has a
 * virtual machine to itself, in which no class of the library is loaded yet.
 */
final class FirstUse {

  private static final int TIMES = 8;

  private FirstUse() {}

  public static void main(String[] args) throws Exception {
    List<Callable<Object>> doors =
        List.of(
            () -> PolicyCalculator.DEFAULT.decide(claim(), history()).outcome(),
            () -> PolicyTerms.PLAN.trainingCap(),
            () -> Yuan.of("300").getCurrency().getCurrencyCode(),
            () -> ReasonTexts.of(Locale.ENGLISH).text(Bar.ANNUAL_LIMIT).isEmpty(),
            () -> ExclusiveKey.parse(key().storageForm()).equals(key()));
    CyclicBarrier together = new CyclicBarrier(doors.size() * TIMES);
    ExecutorService executor = Executors.newFixedThreadPool(doors.size() * TIMES);
    List<Future<Object>> running = new ArrayList<>();
    for (int i = 0; i < doors.size() * TIMES; i++) {
      Callable<Object> door = doors.get(i % doors.size());
      running.add(
          executor.submit(
              () -> {
                together.await();
                return door.call();
              }));
    }
    for (Future<Object> answer : running) {
      System.out.println(answer.get());
    }
    executor.shutdown();
  }

  private static ExclusiveKey key() {
    return PolicyCalculator.DEFAULT.decide(claim(), history()).exclusiveKeys().get(0);
  }

  private static SubsidyClaim claim() {
    return Fixtures.claim().build();
  }

  private static TrainingHistory history() {
    return TrainingHistory.empty(claim().trainee().id());
  }
}
