package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.DateRange;

/**
 * A role that a person had for others in a period, as others attest.
 *
 * <p>A role cannot be built without attestations of others: at least one recipient, and at least
 * two different reporters or a record (allies named by those they support differ from self-named
 * ones: Ostrove &amp; Brown 2018, doi:10.1111/jasp.12502). A role holds its attestations. It is
 * valid in its period only. Roles have no order.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "role")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Ally.class, name = "ally"),
  @JsonSubTypes.Type(value = Advocate.class, name = "advocate"),
  @JsonSubTypes.Type(value = Accomplice.class, name = "accomplice")
})
public sealed interface Role permits Ally, Advocate, Accomplice {
  /** The person who has the role. */
  ParticipantId holder();

  /** The period in which it is valid; after the last day the role has lapsed. */
  DateRange period();

  /** The attestations that it is based on; never empty. */
  List<Attestation> attestations();

  /** The level that every attestation reaches. */
  Level level();

  /** Returns whether the role is valid on a day. */
  default boolean holdsOn(LocalDate day) {
    return period().contains(day);
  }
}
