package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A sample made from choices; fewer rows and plainer choices make a smaller one. */
final class ShrinkableSample<T> implements Shrinkable<T> {

  private final Rows rows;
  private final int fewestClaims;
  private final Function<Rows, T> maker;

  ShrinkableSample(Rows rows, int fewestClaims, Function<Rows, T> maker) {
    this.rows = rows;
    this.fewestClaims = fewestClaims;
    this.maker = maker;
  }

  @Override
  public T value() {
    return maker.apply(rows);
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return rows.smaller(fewestClaims)
        .map(smaller -> new ShrinkableSample<>(smaller, fewestClaims, maker));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(rows.size());
  }
}
