package org.allyship.scoring.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Authority;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Coding;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Level;
import org.allyship.core.Setting;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.ChallengeTheme;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.SupportId;

/** Arbitrary catalogs of actions named a0, a1 …, preferences and habits. */
public final class StepValues extends DomainContextBase {
  /** The challenges of a catalog, with their themes. */
  static final List<Challenge> THEMES =
      List.of(
          challenge("fear-of-being-penalized", ChallengeTheme.PENALTY),
          challenge("fear-of-getting-it-wrong", ChallengeTheme.MISTAKES),
          challenge("overextension", ChallengeTheme.OVEREXTENSION),
          challenge("secondary-trauma", ChallengeTheme.SECONDARY_TRAUMA));

  static final List<ChallengeId> CHALLENGES =
      List.of(
          ChallengeId.of("fear-of-being-penalized"),
          ChallengeId.of("fear-of-getting-it-wrong"),
          ChallengeId.of("overextension"),
          ChallengeId.of("secondary-trauma"));
  private static final int IDS = 40;

  /** For jqwik, which makes one for each law. */
  public StepValues() {}

  /** An action of minutes that anyone can do anywhere. */
  static Action.Builder action(String id, Level level, Coding coding) {
    return Action.builder()
        .id(ActionId.of(id))
        .level(level)
        .coding(coding)
        .authority(Authority.ANY)
        .effort(Effort.MINUTES)
        .settings(Set.of(Setting.values()))
        .addSource(SourceId.of("a-source"))
        .since("0.1.0");
  }

  @Provide
  Arbitrary<List<Action>> catalogs() {
    return drafts().list().ofMinSize(20).ofMaxSize(IDS).map(StepValues::numbered);
  }

  private static List<Action> numbered(List<Action> drafts) {
    List<Action> actions = new ArrayList<>();
    for (Action draft : drafts) {
      ActionId id = id(actions.size());
      actions.add(
          Action.builder()
              .from(draft)
              .id(id)
              .replacedBy(draft.replacedBy().filter(by -> !by.equals(id)))
              .build());
    }
    return actions;
  }

  private static Arbitrary<Action> drafts() {
    Arbitrary<Action.Builder> kinds =
        Combinators.combine(
                Arbitraries.of(Level.class),
                codings(),
                Arbitraries.of(Effort.class),
                Arbitraries.of(Authority.ANY, Authority.ANY, Authority.ANY, Authority.NEEDED),
                Arbitraries.of(CHALLENGES).set().ofMaxSize(2))
            .as(
                (level, coding, effort, authority, challenges) ->
                    action("a-draft", level, coding)
                        .effort(effort)
                        .authority(authority)
                        .challenges(challenges));
    return Combinators.combine(
            kinds,
            few(Capacity.class),
            few(Community.class),
            Arbitraries.of(Setting.class).set().ofMinSize(1),
            ids().list().ofMaxSize(2),
            ids().optional(.1))
        .as(
            (kind, capacities, communities, settings, next, replacedBy) ->
                kind.capacities(capacities)
                    .communities(communities)
                    .settings(settings)
                    .next(next)
                    .replacedBy(replacedBy)
                    .build());
  }

  private static Arbitrary<Coding> codings() {
    Arbitrary<Coding> bases =
        Arbitraries.of(
            Coding.of(Anchor.ACT_DEED, Anchor.REACH_PERSON),
            Coding.of(Anchor.ACT_DEED, Anchor.REACH_SELF),
            Coding.of(Anchor.ACT_DEED, Anchor.REACH_ORGANIZATION),
            Coding.of(Anchor.ACT_DEED, Anchor.REPAIR_CORRECTS),
            Coding.of(Anchor.ACT_LEARNING, Anchor.REACH_SELF));
    return Combinators.combine(
            bases,
            Arbitraries.of(Anchor.COST_COMFORT, Anchor.COST_STANDING, Anchor.COST_LIVELIHOOD)
                .optional(.8),
            Arbitraries.of(Anchor.DIRECTION_FOR, Anchor.DIRECTION_ASKED, Anchor.DIRECTION_LED)
                .optional(.6),
            Arbitraries.of(Anchor.TRANSFER_NONE, Anchor.TRANSFER_VOICE).optional(.6),
            Arbitraries.of(Anchor.FOLLOW_THROUGH_REPEATED).optional(.2))
        .as(
            (base, cost, direction, transfer, repeated) -> {
              Coding coding = cost.map(base::with).orElse(base);
              coding = direction.map(coding::with).orElse(coding);
              coding = transfer.map(coding::with).orElse(coding);
              return repeated.map(coding::with).orElse(coding);
            });
  }

  private static <E extends Enum<E>> Arbitrary<Set<E>> few(Class<E> type) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Set.of())),
        Tuple.of(1, Arbitraries.of(type).set().ofMinSize(1).ofMaxSize(3)));
  }

  private static Arbitrary<ActionId> ids() {
    return Arbitraries.integers().between(0, IDS).map(StepValues::id);
  }

  private static ActionId id(int number) {
    return ActionId.of("a" + number);
  }

  @Provide
  Arbitrary<Preferences> preferences() {
    return Combinators.combine(
            Arbitraries.of(CHALLENGES).set().ofMaxSize(2),
            few(Capacity.class),
            few(Community.class),
            few(Setting.class),
            Arbitraries.of(false, false, true))
        .as(
            (challenges, power, passion, settings, authority) ->
                Preferences.builder()
                    .challenges(challenges)
                    .capacities(power)
                    .communities(passion)
                    .settings(settings)
                    .authority(authority)
                    .build());
  }

  @Provide
  Arbitrary<Habits> habits() {
    return Combinators.combine(ids().set().ofMaxSize(3), ids().set().ofMaxSize(6)).as(Habits::new);
  }

  static Challenge challenge(String id, ChallengeTheme theme) {
    return Challenge.builder()
        .id(ChallengeId.of(id))
        .theme(theme)
        .addSupport(new Support(SupportId.of("talk-it-through"), Support.Giver.PEER))
        .addSource(SourceId.of("made-up"))
        .since("1.0.0")
        .build();
  }
}
