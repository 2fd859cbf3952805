package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;

/**
 * The question of an actor what a behavior of theirs did for somebody.
 *
 * @param about the behavior asked about
 * @param to who is asked; never the actor
 * @param date the day it was asked
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
}
