package org.skillsubsidy.policy.model.admission;

import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateKind;

/**
 * A certificate that a person holds.
 *
 * @param kind what kind of certificate it is; only a professional qualification opens an
 *     access-controlled occupation (4.3)
 * @param occupation what it is for
 */
public record HeldCertificate(CertificateKind kind, Occupation occupation) {}
