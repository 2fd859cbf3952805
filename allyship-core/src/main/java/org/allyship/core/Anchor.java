package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One answer to the question that a {@link Feature} asks, as coded from what is stated or plainly
 * implied.
 *
 * <p>Anchors are declared low to high within their feature; {@link #rank()} is that order. The one
 * exception is {@link #REPAIR_NA}, which says that the question does not arise. {@code unknown} is
 * not an anchor: it is the absence of one, and never means the lowest.
 */
@LabelKind("anchor")
public enum Anchor {
  /** Silence, private agreement, waiting, or knowledge that is not to be used. */
  ACT_NONE(Feature.ACT, "none"),
  /** A label, a statement about oneself, or a promise not yet kept. */
  ACT_CLAIM(Feature.ACT, "claim"),
  /** A visible token after which nothing changes. */
  ACT_SYMBOL(Feature.ACT, "symbol"),
  /** Reading, attending or reflecting; listening to the person concerned is a deed. */
  ACT_LEARNING(Feature.ACT, "learning"),
  /** Something concrete done, or a change made or pressed for. */
  ACT_DEED(Feature.ACT, "deed"),
  /** Burdens, uses, demeans, excludes or overrides, whatever was intended. */
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
  /** Before any incident, policy work included. */
  TIMING_AHEAD(Feature.TIMING, "ahead"),
  /** Plainly nothing; always so for no act, a claim, a symbol or a harm. */
  COST_NONE(Feature.COST, "none"),
  /** Effort, time, awkwardness, a small gift. */
  COST_COMFORT(Feature.COST, "comfort"),
  /** Reputation, relationships, status, or a risk not further described. */
  COST_STANDING(Feature.COST, "standing"),
  /** Position, substantial money, safety or liberty. */
  COST_LIVELIHOOD(Feature.COST, "livelihood"),
  /** The text says that the actor got nothing. */
  GAIN_NONE(Feature.GAIN, "none"),
  /** Praise, likes, awards, looking good. */
  GAIN_CREDIT(Feature.GAIN, "credit"),
  /** Brand, career, customers or money. */
  GAIN_ADVANTAGE(Feature.GAIN, "advantage"),
  /** Rules play no part. */
  RULES_NONE(Feature.RULES, "none"),
  /** Goes through an existing rule, procedure or office. */
  RULES_USES(Feature.RULES, "uses"),
  /** Presses for or makes a change from within. */
  RULES_CHANGES(Feature.RULES, "changes"),
  /** Blocks, breaks, dismantles or goes around. */
  RULES_DEFIES(Feature.RULES, "defies"),
  /** Takes credit, voice or labor from the people concerned. */
  TRANSFER_TAKES(Feature.TRANSFER, "takes"),
  /** Nothing moves. */
  TRANSFER_NONE(Feature.TRANSFER, "none"),
  /** The floor, credit, attention, or relief from a burden. */
  TRANSFER_VOICE(Feature.TRANSFER, "voice"),
  /** A seat, a sponsor, a mentor, an opportunity, a budget. */
  TRANSFER_ACCESS(Feature.TRANSFER, "access"),
  /** Gives up power, money, position or benefit of the actor's own; risking is not giving up. */
  TRANSFER_OWN(Feature.TRANSFER, "own"),
  /** Decides for them, speaks over them, or acts against their stated wish. */
  DIRECTION_OVER(Feature.DIRECTION, "over"),
  /** A concrete deed for identifiable people, nothing says they were asked. */
  DIRECTION_FOR(Feature.DIRECTION, "for"),
  /** Asked, or was asked by, the people concerned. */
  DIRECTION_ASKED(Feature.DIRECTION, "asked"),
  /** Done together. */
  DIRECTION_WITH(Feature.DIRECTION, "with"),
  /** Those affected direct it and the actor follows. */
  DIRECTION_LED(Feature.DIRECTION, "led"),
  /** A promise that was not kept, and only that. */
  FOLLOW_THROUGH_LAPSED(Feature.FOLLOW_THROUGH, "lapsed"),
  /** One occasion. */
  FOLLOW_THROUGH_ONCE(Feature.FOLLOW_THROUGH, "once"),
  /** Again and again, or over a time. */
  FOLLOW_THROUGH_REPEATED(Feature.FOLLOW_THROUGH, "repeated"),
  /** Made part of how things are done. */
  FOLLOW_THROUGH_BUILTIN(Feature.FOLLOW_THROUGH, "builtin"),
  /** Words and deeds go against each other, at any time. */
  CONGRUENCE_CONTRADICTS(Feature.CONGRUENCE, "contradicts"),
  /** No words to hold against the deeds. */
  CONGRUENCE_NEUTRAL(Feature.CONGRUENCE, "neutral"),
  /** A deed carries out the words. */
  CONGRUENCE_CONFIRMS(Feature.CONGRUENCE, "confirms"),
  /** Between those concerned, or unseen. */
  VISIBILITY_PRIVATE(Feature.VISIBILITY, "private"),
  /** In front of others, or open to anybody. */
  VISIBILITY_PUBLIC(Feature.VISIBILITY, "public"),
  /** They were hurt, burdened or set back. */
  OUTCOME_HARMED(Feature.OUTCOME, "harmed"),
  /** Nothing changed for them; an incident left standing. */
  OUTCOME_UNCHANGED(Feature.OUTCOME, "unchanged"),
  /** Relief or help for now. */
  OUTCOME_EASED(Feature.OUTCOME, "eased"),
  /** A change for the better that stays. */
  OUTCOME_LASTING(Feature.OUTCOME, "lasting"),
  /** There was no mistake of the actor's own to repair. */
  REPAIR_NA(Feature.REPAIR, "na"),
  /** Denies, blames, changes the subject or makes it about oneself. */
  REPAIR_EVADES(Feature.REPAIR, "evades"),
  /** Words of regret that own nothing and change nothing. */
  REPAIR_EMPTY(Feature.REPAIR, "empty"),
  /** Names the mistake and owns it. */
  REPAIR_ACKNOWLEDGES(Feature.REPAIR, "acknowledges"),
  /** Owns it and puts it right. */
  REPAIR_CORRECTS(Feature.REPAIR, "corrects"),
  /** Sees to it that it does not happen again. */
  REPAIR_PREVENTS(Feature.REPAIR, "prevents");

  private static final Map<Feature, List<Anchor>> BY_FEATURE = byFeature();

  private final Feature feature;
  private final String id;

  /** Set once, while the class is initialized. */
  private int rank;

  Anchor(Feature feature, String id) {
    this.feature = feature;
    this.id = id;
  }

  /** The feature that this is an answer to. */
  public Feature feature() {
    return feature;
  }

  /** The name used in files, unique within the feature; stable across releases. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The place among the feature's anchors, from 0 for the lowest. */
  public int rank() {
    return rank;
  }

  static List<Anchor> of(Feature feature) {
    return BY_FEATURE.get(feature);
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
