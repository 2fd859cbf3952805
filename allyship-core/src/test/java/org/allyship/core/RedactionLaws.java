package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.PlanValues;
import org.allyship.core.plan.Review;
import org.allyship.core.plan.Review.ReviewOutcome;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.HistoryValues;

/** Free text never reaches a log through {@code toString}. */
@Domain(CoreValues.class)
@Domain(PlanValues.class)
@Domain(HistoryValues.class)
@Domain(DomainContext.Global.class)
class RedactionLaws {
  @Law
  void a_note_is_never_shown(@ForAll Behavior behavior, @ForAll @Secret String secret) {
    assertThat(behavior.toBuilder().note(secret).build().toString()).doesNotContain(secret);
  }

  @Law
  void a_motive_is_never_shown(
      @ForAll Behavior behavior, @ForAll Context context, @ForAll Context.Motive motive) {
    Context with = context.toBuilder().motive(motive).build();
    assertThat(with.toString()).doesNotContain(motive.name());
    assertThat(behavior.toBuilder().context(with).build().toString()).doesNotContain(motive.name());
  }

  @Law
  void the_text_of_feedback_is_never_shown(
      @ForAll Feedback feedback, @ForAll @Secret String secret) {
    assertThat(feedback.toBuilder().text(secret).build().toString()).doesNotContain(secret);
  }

  @Law
  void the_texts_of_a_commitment_are_never_shown(
      @ForAll Commitment commitment, @ForAll @Secret String secret) {
    assertThat(commitment.toBuilder().change(secret).build().toString()).doesNotContain(secret);
    assertThat(commitment.toBuilder().firstStep(secret).build().toString()).doesNotContain(secret);
  }

  @Law
  void the_note_of_a_review_is_never_shown(
      @ForAll Commitment commitment, @ForAll ReviewOutcome outcome, @ForAll @Secret String secret) {
    Review review =
        Review.builder()
            .date(commitment.madeOn().plusYears(10))
            .outcome(outcome)
            .note(secret)
            .build();
    assertThat(review.toString()).doesNotContain(secret);
    assertThat(commitment.reviewed(review).toString()).doesNotContain(secret);
  }

  @Law
  void the_reason_of_an_entry_is_never_shown(
      @ForAll AuditEntry entry, @ForAll @Secret String secret) {
    AuditEntry with = AuditEntry.builder().from(entry).reason(secret).build();
    assertThat(with.toString()).doesNotContain(secret);
  }

  @StringLength(min = 70, max = 100) // longer than any id
  @AlphaChars
  @Retention(RetentionPolicy.RUNTIME)
  @interface Secret {}
}
