/** The main job: decides a file of claims, from reading it to the reasons. */
module org.skillsubsidy.quickstart {
  requires static org.jspecify;
  requires org.skillsubsidy.policy.model;
  requires org.skillsubsidy.policy.rules;
  requires de.siegmar.fastcsv;
}
