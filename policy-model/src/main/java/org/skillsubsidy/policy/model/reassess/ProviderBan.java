package org.skillsubsidy.policy.model.reassess;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.identity.OrganisationCode;

/**
 * A provider that may hold no more subsidised trainings (3.9).
 *
 * @param provider who is banned
 * @param from the first day on which no training of the provider may start
 */
public record ProviderBan(OrganisationCode provider, LocalDate from) {}
