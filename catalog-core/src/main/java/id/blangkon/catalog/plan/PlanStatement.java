package id.blangkon.catalog.plan;

import id.blangkon.catalog.access.PersonId;
import id.blangkon.catalog.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has stated of a plan item's need. All of it but the person may become public.
 *
 * @param reference the number of a letter, or the code in the national system
 * @param statedOn the day of it
 * @param role in which the person stated it
 */
public record PlanStatement(
    PlanAnswer answer,
    @Nullable String reason,
    @Nullable String reference,
    LocalDate statedOn,
    PersonId person,
    Role role,
    Instant recordedAt) {}
