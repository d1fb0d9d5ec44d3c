/**
 * The vocabulary of the vocational skills training subsidies, and the contract of whoever decides
 * claims for them.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    optionalAcceptNullable = false,
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = Override.class)
package org.skillsubsidy.policy.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
