package org.allyship.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.InterruptionId;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.SupportId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.role.Accomplice;
import org.allyship.core.role.Advocate;
import org.allyship.core.role.Ally;
import org.allyship.core.role.Period;
import org.allyship.core.role.Role;
import org.allyship.core.role.Testimony;

/** Arbitrary valid values of every type of the core. */
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
            some(FiveD.class),
            text())
        .as(
            (power, actor, setting, communities, roles, ways, motive) ->
                Context.builder()
                    .power(power)
                    .actor(actor)
                    .setting(setting)
                    .communities(communities)
                    .roles(roles)
                    .ways(ways)
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
                optional(Evidence.class),
                codings())
            .as(
                (id, action, by, reporter, on, seenBy, coding) ->
                    Behavior.of(coding)
                        .id(id)
                        .action(action)
                        .by(by)
                        .reportedBy(reporter)
                        .on(on)
                        .seenBy(seenBy));
    return Combinators.combine(who, contexts(), text())
        .as((builder, context, note) -> builder.context(context).note(note).build());
  }

  @Provide
  Arbitrary<Action> actions() {
    return Combinators.combine(
            actionIds(),
            Arbitraries.of(Level.class),
            codings().filter(coding -> coding.isKnown(Feature.ACT)),
            Arbitraries.of(Setting.class).set().ofMinSize(1),
            some(Community.class),
            slugs(ChallengeId::of).set().ofMaxSize(3),
            slugs(SourceId::of).list().ofMinSize(1).ofMaxSize(3),
            actionIds().optional())
        .as(
            (id, level, coding, settings, communities, challenges, sources, replacedBy) ->
                Action.builder()
                    .id(id)
                    .level(level)
                    .coding(coding)
                    .settings(settings)
                    .communities(communities)
                    .challenges(challenges)
                    .sources(sources)
                    .since("1.0.0")
                    .replacedBy(replacedBy)
                    .build());
  }

  @Provide
  Arbitrary<Challenge> challenges() {
    return Combinators.combine(
            slugs(ChallengeId::of),
            slugs(Function.identity()).list().ofMaxSize(3),
            supports().list().ofMinSize(1).ofMaxSize(3),
            slugs(SourceId::of).list().ofMinSize(1).ofMaxSize(3),
            slugs(ChallengeId::of).optional())
        .as(
            (id, costs, supports, sources, replacedBy) ->
                Challenge.builder()
                    .id(id)
                    .costs(costs)
                    .supports(supports)
                    .sources(sources)
                    .since("1.0.0")
                    .replacedBy(replacedBy)
                    .build());
  }

  @Provide
  Arbitrary<Support> supports() {
    return Combinators.combine(slugs(SupportId::of), Arbitraries.of(Support.Giver.class))
        .as(Support::new);
  }

  @Provide
  Arbitrary<Interruption> interruptions() {
    return Combinators.combine(
            slugs(InterruptionId::of),
            Arbitraries.of(FiveD.class).set().ofMinSize(1),
            Arbitraries.of(Power.class).set().ofMinSize(1),
            slugs(SourceId::of).list().ofMinSize(1).ofMaxSize(3),
            slugs(InterruptionId::of).optional())
        .as(
            (id, ways, fits, sources, replacedBy) ->
                Interruption.builder()
                    .id(id)
                    .ways(ways)
                    .fits(fits)
                    .sources(sources)
                    .since("1.0.0")
                    .replacedBy(replacedBy)
                    .build());
  }

  @Provide
  Arbitrary<Source> sources() {
    return Combinators.combine(
            slugs(SourceId::of),
            text().map(title -> "Author (2026). " + title.orElse("Title")),
            slugs(name -> "10.1/" + name).optional(),
            slugs(name -> "https://example.org/" + name).optional(),
            Arbitraries.of(Verification.class))
        .as(
            (id, citation, doi, url, verification) ->
                Source.builder()
                    .id(id)
                    .citation(citation)
                    .doi(doi)
                    .url(url)
                    .verification(verification)
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
                Feedback.builder().about(about).by(by).on(on).effect(effect).words(words).build());
  }

  @Provide
  Arbitrary<Period> periods() {
    return Combinators.combine(dates(), Arbitraries.integers().between(0, 400))
        .as((from, days) -> new Period(from, from.plusDays(days)));
  }

  @Provide
  Arbitrary<Testimony> testimonies() {
    return Combinators.combine(
            behaviorIds(),
            Arbitraries.of(Level.class),
            Arbitraries.of(Evidence.class).filter(evidence -> evidence != Evidence.SELF),
            participantIds(),
            dates())
        .as(Testimony::new);
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
      Level level, ParticipantId holder, Period period, List<ParticipantId> reporters) {
    List<Testimony> testimony =
        reporters.stream().map(reporter -> recipient(level, reporter, period.to())).toList();
    Testimony record =
        new Testimony(
            BehaviorId.of("r"), level, Evidence.RECORD, ParticipantId.of("minutes"), period.from());
    List<Testimony> all = Stream.concat(testimony.stream(), Stream.of(record)).toList();
    return switch (level) {
      case ALLYSHIP -> new Ally(holder, period, all);
      case ADVOCACY -> new Advocate(holder, period, all);
      case ACCOMPLICESHIP -> new Accomplice(holder, period, all);
    };
  }

  private static Testimony recipient(Level level, ParticipantId reporter, LocalDate on) {
    return new Testimony(BehaviorId.of("b"), level, Evidence.RECIPIENT, reporter, on);
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

  private static Arbitrary<LocalDate> dates() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2400, 12, 31));
  }

  private static Arbitrary<String> opaque() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .numeric()
        .withChars("._:-")
        .ofMinLength(1)
        .ofMaxLength(64);
  }

  private static <T> Arbitrary<T> slugs(Function<String, T> of) {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .withChars('-')
        .ofMaxLength(63)
        .map(rest -> of.apply("s" + rest));
  }

  /** Any text at all, control characters and other scripts included. */
  private static Arbitrary<Optional<String>> text() {
    return Arbitraries.strings().all().ofMaxLength(30).optional();
  }

  private static <E extends Enum<E>> Arbitrary<Optional<E>> optional(Class<E> type) {
    return Arbitraries.of(type).optional();
  }

  private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type) {
    return Arbitraries.of(type).set();
  }
}
