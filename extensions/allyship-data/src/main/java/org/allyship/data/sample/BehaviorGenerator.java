package org.allyship.data.sample;

import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;

/** What people in the synthetic organization do, by the actions of the bundled catalog. */
final class BehaviorGenerator {
  private static final List<String> LEARNING =
      List.of("learn-on-your-own", "keep-a-reflection-journal", "examine-your-own-position");

  private static final List<String> AMENDS = List.of("own-a-mistake-and-put-it-right");

  private static final List<String> SUPPORT =
      List.of(
          "affirm-the-person-on-the-spot",
          "ask-about-access-needs-early",
          "ask-about-experiences-and-listen",
          "ask-whose-voice-is-missing",
          "check-in-after-an-incident",
          "credit-the-author-of-an-idea",
          "explain-unwritten-rules",
          "make-room-in-the-conversation",
          "mentor-somebody-on-their-terms",
          "offer-concrete-help",
          "pass-on-their-words-with-credit",
          "share-out-office-housework",
          "suggest-a-speaker-who-gets-overlooked");

  private static final List<String> CHANGE =
      List.of(
          "ask-for-open-inclusion-numbers",
          "audit-who-gets-promoted",
          "change-how-meetings-run",
          "fix-forms-and-records",
          "raise-it-with-decision-makers",
          "set-a-deadline-for-adjustments",
          "use-structured-interviews",
          "write-flexible-hours-into-policy");

  private static final List<String> STAKE =
      List.of(
          "carry-the-message-as-a-buffer",
          "decline-a-panel-and-give-the-slot-away",
          "hand-over-your-seat",
          "put-your-name-first-on-a-complaint",
          "refuse-to-run-unpaid-events",
          "report-wrongdoing-by-the-protected-way",
          "stand-beside-somebody-facing-retaliation");

  private final ContentPack pack;
  private final RandomSource chance;

  BehaviorGenerator(ContentPack pack, RandomSource chance) {
    this.pack = pack;
    this.chance = chance;
  }

  /** Something read, or thought over. */
  Behavior.Builder learning() {
    return action(LEARNING);
  }

  /** Support within reach. */
  Behavior.Builder support() {
    return action(SUPPORT);
  }

  /** A mistake owned and put right. */
  Behavior.Builder amends() {
    return action(AMENDS);
  }

  /** A change of how things are done. */
  Behavior.Builder change() {
    return action(CHANGE);
  }

  /** Something put at stake. */
  Behavior.Builder stake() {
    return action(STAKE);
  }

  /** A badge or a post after which nothing changes. */
  Behavior.Builder symbol() {
    return Behavior.of(
        Coding.of(
            Anchor.ACT_SYMBOL,
            Anchor.REACH_SELF,
            Anchor.COST_NONE,
            Anchor.GAIN_CREDIT,
            Anchor.VISIBILITY_PUBLIC,
            Anchor.FOLLOW_THROUGH_ONCE));
  }

  /** A promise that was not kept. */
  Behavior.Builder brokenPromise() {
    return Behavior.of(
        Coding.of(
            Anchor.ACT_CLAIM,
            Anchor.REACH_SELF,
            Anchor.COST_NONE,
            Anchor.VISIBILITY_PUBLIC,
            Anchor.FOLLOW_THROUGH_LAPSED));
  }

  private Behavior.Builder action(List<String> ids) {
    return Behavior.of(pack.action(chance.oneOf(ids)));
  }
}
