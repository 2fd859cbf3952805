package org.allyship.core.plan;

import static org.allyship.core.ArbitraryParts.dates;
import static org.allyship.core.ArbitraryParts.opaque;
import static org.allyship.core.ArbitraryParts.origins;
import static org.allyship.core.ArbitraryParts.slugs;
import static org.allyship.core.ArbitraryParts.some;
import static org.allyship.core.ArbitraryParts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.ActionId;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.ParticipantId;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.plan.Review.ReviewOutcome;

/** Arbitrary valid values of what plans are made of. */
public final class PlanValues extends DomainContextBase {
  /** For jqwik, which makes one for each law. */
  public PlanValues() {}

  @Provide
  Arbitrary<PlanningStep> steps() {
    return Combinators.combine(
            origins(EntryId::of), slugs(Function.identity()).list().ofMinSize(1).ofMaxSize(4))
        .as(
            (origin, questions) ->
                PlanningStep.builder()
                    .id(origin.id())
                    .questions(questions)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<Review> reviews() {
    return Combinators.combine(dates(), looks()).as((on, look) -> look.on(on));
  }

  @Provide
  Arbitrary<Commitment> commitments() {
    Arbitrary<Commitment.Builder> meant =
        Combinators.combine(
                opaque().map(CommitmentId::of),
                opaque().map(ParticipantId::of),
                slugs(ActionId::of),
                text(),
                some(Capacity.class),
                some(Community.class),
                text())
            .as(
                (id, by, action, change, power, passion, firstStep) ->
                    Commitment.builder()
                        .id(id)
                        .person(by)
                        .action(action)
                        .change(change)
                        .capacities(power)
                        .communities(passion)
                        .firstStep(firstStep));
    return Combinators.combine(meant, dates(), days(), looks().list().ofMaxSize(4))
        .as(PlanValues::commitment);
  }

  private static Commitment commitment(
      Commitment.Builder meant, LocalDate madeOn, int days, List<Look> looks) {
    meant.madeOn(madeOn).reviewOn(madeOn.plusDays(days));
    LocalDate on = madeOn;
    for (Look look : looks) {
      on = on.plusDays(look.after());
      meant.addReview(look.on(on));
    }
    return meant.build();
  }

  private static Arbitrary<Look> looks() {
    return Combinators.combine(
            days(), Arbitraries.of(ReviewOutcome.class), days().optional(), text())
        .as(Look::new);
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 400);
  }

  /** A review of which the day is not yet set. */
  private record Look(
      int after, ReviewOutcome outcome, Optional<Integer> next, Optional<String> note) {
    Review on(LocalDate day) {
      return Review.builder()
          .date(day)
          .outcome(outcome)
          .nextOn(next.map(day::plusDays))
          .note(note)
          .build();
    }
  }
}
