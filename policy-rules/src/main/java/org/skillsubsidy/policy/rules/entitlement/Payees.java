package org.skillsubsidy.policy.rules.entitlement;

import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.rules.examination.Examination;

/** Who gets the money, as the terms have it. */
final class Payees {

  private Payees() {}

  static PayeeKind resolve(PayeeRule rule, Examination examination) {
    return switch (rule) {
      case TRAINEE -> PayeeKind.TRAINEE;
      case EMPLOYER -> PayeeKind.EMPLOYER;
      case PROVIDER -> PayeeKind.PROVIDER;
      case TUITION_BEARER ->
          switch (examination.facts().tuitionBorneBy()) {
            case TRAINEE -> PayeeKind.TRAINEE;
            case EMPLOYER -> PayeeKind.EMPLOYER;
            case PROVIDER -> PayeeKind.PROVIDER;
          };
      case EXAM_ORGANISER ->
          examination.facts().isExamOrganisedByEmployer() ? PayeeKind.EMPLOYER : PayeeKind.PROVIDER;
    };
  }
}
