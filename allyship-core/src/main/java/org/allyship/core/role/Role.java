package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.DateRange;

/**
 * What a person was for others in a period, on their word.
 *
 * <p>A role cannot be built without testimony of others: at least one recipient, and at least two
 * different reporters or a record (allies named by those they support differ from self-named ones:
 * Ostrove &amp; Brown 2018, doi:10.1111/jasp.12502). It carries what it rests on and says nothing
 * of any day outside its period. Roles have no order.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "role")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Ally.class, name = "ally"),
  @JsonSubTypes.Type(value = Advocate.class, name = "advocate"),
  @JsonSubTypes.Type(value = Accomplice.class, name = "accomplice")
})
public sealed interface Role permits Ally, Advocate, Accomplice {
  /** Who held the role. */
  ParticipantId holder();

  /** The period that it holds for; after its last day the role has lapsed. */
  DateRange period();

  /** What it rests on; never empty. */
  List<Attestation> attestations();

  /** The level that every testimony reaches. */
  Level level();

  /** Tells whether the role holds on a day. */
  default boolean holdsOn(LocalDate day) {
    return period().contains(day);
  }
}
