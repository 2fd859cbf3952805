package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;

/**
 * A request of an actor for feedback on a behavior of theirs.
 *
 * @param about the behavior that the request is about
 * @param to the person asked; never the actor
 * @param date the day of the request
 */
public record FeedbackRequest(
    @JsonProperty(required = true) BehaviorId about,
    @JsonProperty(required = true) ParticipantId to,
    @JsonProperty(required = true) LocalDate date) {
  /** Requires every part. */
  public FeedbackRequest {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(date, "date");
  }

  /** Returns the behavior and the day as text, without the person. */
  @Override
  public String toString() {
    return "FeedbackRequest{about=%s, date=%s}".formatted(about, date);
  }
}
