package org.skillsubsidy.policy.model.fund;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.List;
import java.util.Optional;

/** What funds answer to whoever asks for money: all of it, or what is missing and nothing else. */
public sealed interface FundAnswer {

  /**
   * Returns the funds after the operation.
   *
   * @return empty where too little was there: then nothing changed
   */
  Optional<Funds> funds();

  /**
   * Returns what is missing.
   *
   * @return every line of the budget that has too little, in their order; empty where enough was
   *     there
   */
  List<Shortage> shortages();

  /**
   * There was enough.
   *
   * @param next the funds after the operation
   */
  record Granted(Funds next) implements FundAnswer {

    @Override
    public Optional<Funds> funds() {
      return Optional.of(next);
    }

    @Override
    public List<Shortage> shortages() {
      return List.of();
    }
  }

  /**
   * There was too little, and nothing was done.
   *
   * @param shortages every line of the budget that has too little
   */
  record Exhausted(List<Shortage> shortages) implements FundAnswer {

    /**
     * Copies the list.
     *
     * @throws org.skillsubsidy.policy.model.value.InvalidFactException if it is empty
     */
    public Exhausted {
      shortages = List.copyOf(shortages);
      require(!shortages.isEmpty(), "exhausted.shortages", "", "must name a shortage");
    }

    @Override
    public Optional<Funds> funds() {
      return Optional.empty();
    }
  }
}
