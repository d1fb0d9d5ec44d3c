/** The entitlements: one class for each subsidy, with its amount, payee, fund and denials. */
@NullMarked
package org.skillsubsidy.policy.rules.entitlement;

import org.jspecify.annotations.NullMarked;
