package org.skillsubsidy.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.testkit.arbitrary.PolicyDomain;
import org.skillsubsidy.policy.testkit.arbitrary.World;

/** Law 13 for the task boundary of a cluster: whatever crosses it decides and is as before. */
@Domain(PolicyDomain.class)
class SerializationLawsTest {

  @Property(seed = "20190701", tries = 300)
  void aCalculatorThatCrossedDecidesAsBeforeAndEveryDecisionCrosses(@ForAll World world) {
    PolicyCalculator calculator = PolicyCalculator.of(world.timeline());
    PolicyCalculator crossed = copy(calculator);
    assertThat(crossed.timeline()).isEqualTo(world.timeline());

    List<SubsidyClaim> claims = copy(new ArrayList<>(world.claims()));
    assertThat(claims).isEqualTo(world.claims());
    BatchDecisions there =
        copy(crossed.decideAll(claims, copy(new LinkedHashMap<>(world.histories()))));
    BatchDecisions here = calculator.decideAll(world.claims(), world.histories());
    assertThat(decisions(there)).isEqualTo(decisions(here));
    assertThat(there.conflicts()).isEqualTo(here.conflicts());
    for (SubsidyDecision decision : here.decisions()) {
      assertThat(copy(new ArrayList<>(decision.exclusiveKeys())))
          .isEqualTo(decision.exclusiveKeys());
      assertThat(copy(new ArrayList<>(decision.lines()))).isEqualTo(decision.lines());
      decision
          .historyEntry()
          .ifPresent(entry -> assertThat(copy(entry)).isEqualTo(entry).hasSameHashCodeAs(entry));
    }
  }

  @Property(seed = "20190701", tries = 300)
  void termsCross(@ForAll PolicyTerms terms) {
    assertThat(copy(terms)).isEqualTo(terms);
  }

  private static List<Object> decisions(BatchDecisions batch) {
    return IntStream.range(0, batch.size())
        .mapToObj(i -> List.of(batch.decision(i), batch.isRepeat(i)))
        .map(Object.class::cast)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
