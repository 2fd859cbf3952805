package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.internal.LabelKind;

/**
 * One possible value of a {@link Feature}, coded from what a text states or clearly implies.
 *
 * <p>The anchors of a feature are declared from low to high; {@link #rank()} is that order. The one
 * exception is {@link #REPAIR_NA}, which means that the feature does not apply. {@code unknown} is
 * not an anchor. It is the absence of an anchor and never means the lowest one. Stored forms hold
 * {@link #id()} and never the rank.
 */
@LabelKind("anchor")
public enum Anchor {
  /** Silence, private agreement, waiting, or knowledge that is not used. */
  ACT_NONE(Feature.ACT, "none"),
  /** A label, a statement about oneself, or a promise that is not kept yet. */
  ACT_CLAIM(Feature.ACT, "claim"),
  /** A visible gesture after which nothing changes. */
  ACT_SYMBOL(Feature.ACT, "symbol"),
  /**
   * Reading, attending or reflecting; listening to the person concerned is coded as {@link
   * #ACT_DEED}.
   */
  ACT_LEARNING(Feature.ACT, "learning"),
  /** Doing something concrete, making a change, or pressing for one. */
  ACT_DEED(Feature.ACT, "deed"),
  /** Burdening, using, demeaning, excluding or overriding people, whatever the intention. */
  ACT_HARM(Feature.ACT, "harm"),
  /** The actor's own knowledge, habits or image. */
  REACH_SELF(Feature.REACH, "self"),
  /** One or a few identifiable people. */
  REACH_PERSON(Feature.REACH, "person"),
  /** The habits or learning of a group. */
  REACH_TEAM(Feature.REACH, "team"),
  /** A policy, process, budget, body or decision-maker. */
  REACH_ORGANIZATION(Feature.REACH, "organization"),
  /** Law, public systems, an industry or a movement. */
  REACH_SOCIETY(Feature.REACH, "society"),
  /** Prompted by an incident that is over. */
  TIMING_AFTER(Feature.TIMING, "after"),
  /** While it happens. */
  TIMING_MOMENT(Feature.TIMING, "moment"),
  /** Before any incident; includes work on policies. */
  TIMING_AHEAD(Feature.TIMING, "ahead"),
  /** Clearly nothing; always the case for no act, a claim, a symbol or a harm. */
  COST_NONE(Feature.COST, "none"),
  /** Effort, time, awkwardness, a small gift. */
  COST_COMFORT(Feature.COST, "comfort"),
  /** Reputation, relationships, status, or a risk that is not described further. */
  COST_STANDING(Feature.COST, "standing"),
  /** Position, substantial money, safety or liberty. */
  COST_LIVELIHOOD(Feature.COST, "livelihood"),
  /** The text states that the actor gained nothing. */
  GAIN_NONE(Feature.GAIN, "none"),
  /** Praise, likes, awards, looking good. */
  GAIN_CREDIT(Feature.GAIN, "credit"),
  /** Brand, career, customers or money. */
  GAIN_ADVANTAGE(Feature.GAIN, "advantage"),
  /** Rules are not involved. */
  RULES_NONE(Feature.RULES, "none"),
  /** Uses an existing rule, procedure or office. */
  RULES_USES(Feature.RULES, "uses"),
  /** Presses for a change from within, or makes it. */
  RULES_CHANGES(Feature.RULES, "changes"),
  /** Blocks, breaks, dismantles or circumvents rules. */
  RULES_DEFIES(Feature.RULES, "defies"),
  /** Takes credit, voice or labor from the people concerned. */
  TRANSFER_TAKES(Feature.TRANSFER, "takes"),
  /** Nothing is transferred. */
  TRANSFER_NONE(Feature.TRANSFER, "none"),
  /** Speaking time, credit, attention, or relief from a burden. */
  TRANSFER_VOICE(Feature.TRANSFER, "voice"),
  /** A seat, a sponsor, a mentor, an opportunity, a budget. */
  TRANSFER_ACCESS(Feature.TRANSFER, "access"),
  /**
   * The actor gives up power, money, position or benefits of their own; a risk alone does not
   * count.
   */
  TRANSFER_OWN(Feature.TRANSFER, "own"),
  /** Decides for them, speaks over them, or acts against their stated wish. */
  DIRECTION_OVER(Feature.DIRECTION, "over"),
  /** A concrete act for identifiable people; nothing states that they were asked. */
  DIRECTION_FOR(Feature.DIRECTION, "for"),
  /** Asked, or was asked by, the people concerned. */
  DIRECTION_ASKED(Feature.DIRECTION, "asked"),
  /** Done together. */
  DIRECTION_WITH(Feature.DIRECTION, "with"),
  /** The people affected decide, and the actor follows. */
  DIRECTION_LED(Feature.DIRECTION, "led"),
  /** A promise that was not kept, and nothing else. */
  FOLLOW_THROUGH_LAPSED(Feature.FOLLOW_THROUGH, "lapsed"),
  /** One occasion. */
  FOLLOW_THROUGH_ONCE(Feature.FOLLOW_THROUGH, "once"),
  /** Several occasions, or over a period of time. */
  FOLLOW_THROUGH_REPEATED(Feature.FOLLOW_THROUGH, "repeated"),
  /** Built into rules, processes or habits. */
  FOLLOW_THROUGH_BUILTIN(Feature.FOLLOW_THROUGH, "builtin"),
  /** What the actor says and does contradict each other, at any time. */
  CONGRUENCE_CONTRADICTS(Feature.CONGRUENCE, "contradicts"),
  /** There is no statement to compare the act with. */
  CONGRUENCE_NEUTRAL(Feature.CONGRUENCE, "neutral"),
  /** An act does what the actor said. */
  CONGRUENCE_CONFIRMS(Feature.CONGRUENCE, "confirms"),
  /** Between the people concerned, or without witnesses. */
  VISIBILITY_PRIVATE(Feature.VISIBILITY, "private"),
  /** In front of others, or open to anyone. */
  VISIBILITY_PUBLIC(Feature.VISIBILITY, "public"),
  /** The people affected were hurt, burdened or set back. */
  OUTCOME_HARMED(Feature.OUTCOME, "harmed"),
  /** Nothing changed for them; an incident remained unanswered. */
  OUTCOME_UNCHANGED(Feature.OUTCOME, "unchanged"),
  /** Relief or help for a limited time. */
  OUTCOME_EASED(Feature.OUTCOME, "eased"),
  /** A lasting improvement. */
  OUTCOME_LASTING(Feature.OUTCOME, "lasting"),
  /** The actor made no mistake that needs repair. */
  REPAIR_NA(Feature.REPAIR, "na"),
  /** Denies, blames, changes the subject or makes it about themself. */
  REPAIR_EVADES(Feature.REPAIR, "evades"),
  /** Regret that takes no responsibility and changes nothing. */
  REPAIR_EMPTY(Feature.REPAIR, "empty"),
  /** Names the mistake and takes responsibility for it. */
  REPAIR_ACKNOWLEDGES(Feature.REPAIR, "acknowledges"),
  /** Takes responsibility and corrects the mistake. */
  REPAIR_CORRECTS(Feature.REPAIR, "corrects"),
  /** Makes sure that it does not happen again. */
  REPAIR_PREVENTS(Feature.REPAIR, "prevents");

  private static final Map<Feature, List<Anchor>> BY_FEATURE = byFeature();

  private final Feature feature;
  private final String id;

  /** Set once during class initialization. */
  private int rank;

  Anchor(Feature feature, String id) {
    this.feature = feature;
    this.id = id;
  }

  /** The feature that this anchor belongs to. */
  public Feature feature() {
    return feature;
  }

  /** The code that files use, unique within the feature and stable across releases. */
  @JsonValue
  public String id() {
    return id;
  }

  /**
   * The position among the feature's anchors, starting at 0 for the lowest. It can change between
   * releases, so it must not be stored.
   */
  public int rank() {
    return rank;
  }

  static List<Anchor> of(Feature feature) {
    return Objects.requireNonNull(BY_FEATURE.get(feature));
  }

  private static Map<Feature, List<Anchor>> byFeature() {
    Map<Feature, List<Anchor>> map = new EnumMap<>(Feature.class);
    for (Anchor anchor : values()) {
      List<Anchor> anchors = map.computeIfAbsent(anchor.feature, key -> new ArrayList<>());
      anchor.rank = anchors.size();
      anchors.add(anchor);
    }
    map.replaceAll((feature, anchors) -> List.copyOf(anchors));
    return map;
  }
}
