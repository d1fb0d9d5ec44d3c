package org.skillsubsidy.policy.testkit.arbitrary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Narrows the worlds that {@link PolicyDomain} gives for a parameter of type {@link World}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface WorldOf {

  /**
   * Returns how few claims a world may have.
   *
   * @return 1 or more
   */
  int fewestClaims() default 1;

  /**
   * Returns how many claims a world may have.
   *
   * @return not less than {@link #fewestClaims()}
   */
  int mostClaims() default 12;

  /**
   * Returns how many trainees may share the claims.
   *
   * @return 1 or more
   */
  int mostTrainees() default 3;

  /**
   * Tells whether only the plan's own terms are wanted, with the default readings.
   *
   * @return true for the plan's terms, false for any
   */
  boolean underThePlan() default false;
}
