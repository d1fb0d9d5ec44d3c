package org.skillsubsidy.policy.model.json;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** Goes on after a wrong field, so that one look at a document finds all that is wrong with it. */
final class Problems implements Consumer<InvalidFactException> {

  private final Consumer<? super InvalidFactException> reader;
  private boolean found;

  Problems(Consumer<? super InvalidFactException> reader) {
    this.reader = reader;
  }

  @Override
  public void accept(InvalidFactException problem) {
    found = true;
    reader.accept(problem);
  }

  boolean none() {
    return !found;
  }

  <T> void read(Supplier<T> field, Consumer<? super T> use) {
    try {
      use.accept(field.get());
    } catch (InvalidFactException e) {
      accept(e);
    }
  }

  <T> void readOptional(Supplier<Optional<T>> field, Consumer<? super T> use) {
    read(field, value -> value.ifPresent(use));
  }
}
