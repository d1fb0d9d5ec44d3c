package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;

/** Says in what terms differ from the plan's, which is all that a reader of a sample needs. */
final class TermsText {

  private static final Map<String, Function<PolicyTerms, Object>> TERMS = terms();

  private TermsText() {}

  private static Map<String, Function<PolicyTerms, Object>> terms() {
    Map<String, Function<PolicyTerms, Object>> terms = new LinkedHashMap<>();
    terms.put("valid", each -> each.validFrom() + "/" + each.validTo());
    terms.put("readings", each -> differences(each.readings()));
    terms.put("trainingCap", PolicyTerms::trainingCap);
    terms.put("capWindow", PolicyTerms::capWindow);
    terms.put("flatRateFen", PolicyTerms::flatRateFen);
    terms.put("flatRateTypes", PolicyTerms::flatRateTypes);
    terms.put("typesWithoutRate", PolicyTerms::typesWithoutRate);
    terms.put("workerCapFen", PolicyTerms::workerCapFen);
    terms.put("workerGroups", PolicyTerms::workerGroups);
    terms.put("poorGroups", PolicyTerms::poorGroups);
    terms.put("dailyAllowanceFen", PolicyTerms::dailyAllowanceFen);
    terms.put("certificateRatesFen", PolicyTerms::certificateRatesFen);
    terms.put("certificatesFrom", PolicyTerms::certificatesFrom);
    terms.put("realNameFrom", PolicyTerms::realNameFrom);
    terms.put("admissions", PolicyTerms::admissions);
    terms.put("flatRatePayee", PolicyTerms::flatRatePayee);
    terms.put("workerPayee", PolicyTerms::workerPayee);
    terms.put("allowancePayee", PolicyTerms::allowancePayee);
    terms.put("certificatePayee", PolicyTerms::certificatePayee);
    terms.put("flatRateFund", PolicyTerms::flatRateFund);
    terms.put("workerFund", PolicyTerms::workerFund);
    terms.put("allowanceFund", PolicyTerms::allowanceFund);
    terms.put("employeeCertificateFund", PolicyTerms::employeeCertificateFund);
    terms.put("certificateFund", PolicyTerms::certificateFund);
    return terms;
  }

  static String of(PolicyTimeline timeline) {
    return timeline.terms().stream().map(TermsText::of).collect(Collectors.joining("; then "));
  }

  private static String of(PolicyTerms terms) {
    StringBuilder differences = new StringBuilder();
    TERMS.forEach(
        (name, term) -> {
          Object value = term.apply(terms);
          if (!value.equals(term.apply(PolicyTerms.PLAN))) {
            differences.append(differences.isEmpty() ? " but for " : ", ");
            differences.append(name).append('=').append(value);
          }
        });
    return "the plan" + differences;
  }

  private static String differences(Readings readings) {
    StringBuilder differences = new StringBuilder();
    for (Reading reading : Reading.values()) {
      if (readings.choice(reading) != reading.defaultChoice()) {
        differences.append(differences.isEmpty() ? "" : ";").append(reading).append('=');
        differences.append(readings.choice(reading).name());
      }
    }
    return differences.toString();
  }
}
