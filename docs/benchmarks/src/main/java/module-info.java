/** How fast claims are decided, beside what one would write instead. Not published. */
module org.skillsubsidy.benchmarks {
  requires static org.jspecify;
  requires de.siegmar.fastcsv;
  requires java.money;
  requires jmh.core;
  requires org.javamoney.moneta;
  requires org.skillsubsidy.policy.model;
  requires org.skillsubsidy.policy.rules;
}
