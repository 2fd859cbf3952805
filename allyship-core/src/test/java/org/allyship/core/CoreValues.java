package org.allyship.core;

import static org.allyship.core.ArbitraryParts.dates;
import static org.allyship.core.ArbitraryParts.oneOrMore;
import static org.allyship.core.ArbitraryParts.opaque;
import static org.allyship.core.ArbitraryParts.optional;
import static org.allyship.core.ArbitraryParts.origins;
import static org.allyship.core.ArbitraryParts.slugs;
import static org.allyship.core.ArbitraryParts.some;
import static org.allyship.core.ArbitraryParts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.role.Accomplice;
import org.allyship.core.role.Advocate;
import org.allyship.core.role.Ally;
import org.allyship.core.role.Attestation;
import org.allyship.core.role.Role;
import org.allyship.core.time.DateRange;

/** Arbitrary valid values of what people do, say and are granted. */
public final class CoreValues extends DomainContextBase {
  /** For jqwik, which makes one for each law. */
  public CoreValues() {}

  @Provide
  Arbitrary<Coding> codings() {
    return Arbitraries.of(Anchor.class).list().ofMaxSize(20).map(CoreValues::coding);
  }

  private static Coding coding(List<Anchor> anchors) {
    Coding coding = Coding.unknown();
    for (Anchor anchor : anchors) {
      coding = coding.with(anchor);
    }
    return coding;
  }

  @Provide
  Arbitrary<Context> contexts() {
    return Combinators.combine(
            optional(Power.class),
            optional(ActorKind.class),
            optional(Setting.class),
            some(Community.class),
            some(AllyRole.class),
            some(BystanderStrategy.class),
            optional(Context.Occasion.class),
            optional(Context.Motive.class))
        .as(
            (power, actor, setting, communities, roles, ways, occasion, motive) ->
                Context.builder()
                    .power(power)
                    .actorKind(actor)
                    .setting(setting)
                    .communities(communities)
                    .roles(roles)
                    .strategies(ways)
                    .occasion(occasion)
                    .motive(motive)
                    .build());
  }

  @Provide
  Arbitrary<Behavior> behaviors() {
    Arbitrary<Behavior.Builder> who =
        Combinators.combine(
                behaviorIds().optional(),
                actionIds().optional(),
                participantIds().optional(),
                participantIds().optional(),
                dates().optional(),
                optional(Perspective.class),
                codings())
            .as(
                (id, action, by, reporter, on, perspective, coding) ->
                    Behavior.of(coding)
                        .id(id)
                        .action(action)
                        .actor(by)
                        .reporter(reporter)
                        .date(on)
                        .perspective(perspective));
    return Combinators.combine(who, contexts(), text())
        .as((builder, context, note) -> builder.context(context).note(note).build());
  }

  @Provide
  Arbitrary<Action> actions() {
    Arbitrary<Action.Builder> fit =
        Combinators.combine(
                Arbitraries.of(Authority.class),
                Arbitraries.of(Effort.class),
                some(Capacity.class),
                oneOrMore(Setting.class),
                some(Community.class),
                slugs(ChallengeId::of).set().ofMaxSize(3),
                actionIds().list().ofMaxSize(3))
            .as(
                (authority, effort, capacities, settings, communities, challenges, next) ->
                    Action.builder()
                        .authority(authority)
                        .effort(effort)
                        .capacities(capacities)
                        .settings(settings)
                        .communities(communities)
                        .challenges(challenges)
                        .next(next));
    return Combinators.combine(
            fit,
            origins(ActionId::of),
            Arbitraries.of(Level.class),
            codings().filter(coding -> coding.isKnown(Feature.ACT)))
        .as(
            (builder, origin, level, coding) ->
                builder
                    .id(origin.id())
                    .level(level)
                    .coding(coding)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Combinators.combine(participantIds(), Arbitraries.of(Level.class), dates())
        .as(Claim::new);
  }

  @Provide
  Arbitrary<Feedback> feedback() {
    return Combinators.combine(
            behaviorIds(), participantIds(), dates(), Arbitraries.of(Feedback.Effect.class), text())
        .as(
            (about, by, on, effect, words) ->
                Feedback.builder()
                    .about(about)
                    .reporter(by)
                    .date(on)
                    .effect(effect)
                    .text(words)
                    .build());
  }

  @Provide
  Arbitrary<DateRange> periods() {
    return Combinators.combine(dates(), Arbitraries.integers().between(0, 400))
        .as((from, days) -> new DateRange(from, from.plusDays(days)));
  }

  @Provide
  Arbitrary<Attestation> attestations() {
    return Combinators.combine(
            behaviorIds(),
            Arbitraries.of(Level.class),
            Arbitraries.of(Perspective.class)
                .filter(perspective -> perspective != Perspective.SELF),
            participantIds(),
            dates())
        .as(Attestation::new);
  }

  /** Roles that others ground: each with a recipient and a record within its period. */
  @Provide
  Arbitrary<Role> roles() {
    return Combinators.combine(
            Arbitraries.of(Level.class),
            slugs(name -> ParticipantId.of("holder-" + name.substring(0, 1))),
            periods(),
            slugs(name -> ParticipantId.of("p" + name.length())).list().ofMinSize(2).ofMaxSize(4))
        .as(CoreValues::role);
  }

  private static Role role(
      Level level, ParticipantId holder, DateRange period, List<ParticipantId> reporters) {
    List<Attestation> attestations =
        reporters.stream().map(reporter -> recipient(level, reporter, period.to())).toList();
    Attestation record =
        new Attestation(
            BehaviorId.of("r"),
            level,
            Perspective.RECORD,
            ParticipantId.of("minutes"),
            period.from());
    List<Attestation> all = Stream.concat(attestations.stream(), Stream.of(record)).toList();
    return switch (level) {
      case ALLYSHIP -> new Ally(holder, period, all);
      case ADVOCACY -> new Advocate(holder, period, all);
      case ACCOMPLICESHIP -> new Accomplice(holder, period, all);
    };
  }

  private static Attestation recipient(Level level, ParticipantId reporter, LocalDate on) {
    return new Attestation(BehaviorId.of("b"), level, Perspective.RECIPIENT, reporter, on);
  }

  @Provide
  Arbitrary<ActionId> actionIds() {
    return slugs(ActionId::of);
  }

  @Provide
  Arbitrary<BehaviorId> behaviorIds() {
    return opaque().map(BehaviorId::of);
  }

  @Provide
  Arbitrary<ParticipantId> participantIds() {
    return opaque().map(ParticipantId::of);
  }
}
