package org.skillsubsidy.policy.model.plan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses that a type, a constant or a test stands for, where they do not show in the
 * code itself: a rule that reports a bar or pays by a clause cites it by doing so.
 *
 * <p>A clause that the plan does not have cannot be cited. The table of clauses is generated from
 * what is cited.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Cites {

  /**
   * Returns the clauses.
   *
   * @return one or more
   */
  Clause[] value();
}
