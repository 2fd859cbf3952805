package org.allyship.examples;

import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.core.Anchor;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Community;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.Setting;
import org.allyship.scoring.steps.Preferences;

/** Invented people. The test shows what is proposed to each. */
final class Personas {
  private static final Anchor[] POST = {Anchor.ACT_SYMBOL, Anchor.VISIBILITY_PUBLIC};
  private static final Anchor[] LAPSED = {Anchor.ACT_CLAIM, Anchor.FOLLOW_THROUGH_LAPSED};
  private static final Anchor[] HARM = {Anchor.ACT_HARM, Anchor.REACH_PERSON, Anchor.REPAIR_EVADES};
  private static final Anchor[] AT_RISK = {
    Anchor.ACT_DEED,
    Anchor.REACH_ORGANIZATION,
    Anchor.COST_STANDING,
    Anchor.RULES_CHANGES,
    Anchor.DIRECTION_WITH
  };

  private final ContentPack content;

  Personas(ContentPack content) {
    this.content = content;
  }

  List<Persona> all() {
    return List.of(
        persona("A newcomer without records", Preferences.none()),
        persona("A newcomer who calls themself an accomplice", Preferences.none())
            .claims(Level.ACCOMPLICESHIP),
        persona("A newcomer afraid of getting it wrong", challenge("fear-of-getting-it-wrong")),
        persona("A colleague afraid of being penalized", colleague("fear-of-being-penalized")),
        selfReporter("Reports much that no one else reports", Preferences.none()),
        persona("Posts a lot, without a deed on record", Preferences.none())
            .did(Perspective.SELF, 4, POST)
            .did(Perspective.OBSERVER, 3, POST),
        persona("Promises more than they keep", Preferences.none())
            .did(Perspective.OBSERVER, 3, LAPSED),
        persona("Harmed someone, and did not repair it", Preferences.none())
            .othersSay("make-room-in-the-conversation", "credit-the-author-of-an-idea")
            .did(Perspective.RECIPIENT, 1, HARM),
        persona(
                "Gives advice that no one asked for, and does not pass on voice",
                Preferences.none())
            .did(
                Perspective.OBSERVER,
                8,
                Anchor.ACT_DEED,
                Anchor.REACH_PERSON,
                Anchor.DIRECTION_FOR,
                Anchor.TRANSFER_NONE,
                Anchor.COST_COMFORT),
        ally("Recognized as an ally", Preferences.none()),
        ally("Recognized as an ally, colleague, cares for women", womenAtWork().build()),
        advocate("Recognized as an advocate", Preferences.none()),
        advocate("Recognized beyond an advocate, at sustained risk", Preferences.none())
            .did(Perspective.RECIPIENT, 12, AT_RISK),
        advocate("The same, a colleague who cares for women", womenAtWork().build())
            .did(Perspective.RECIPIENT, 12, AT_RISK),
        persona("Recognized as an accomplice", Preferences.none())
            .did(
                Perspective.RECIPIENT,
                7,
                Anchor.ACT_DEED,
                Anchor.REACH_ORGANIZATION,
                Anchor.COST_LIVELIHOOD,
                Anchor.RULES_DEFIES,
                Anchor.DIRECTION_LED),
        persona("A manager with a budget who cares for women", manager()),
        persona("A parent of a neurodivergent child's classmate", parent()),
        persona("A nurse who cares for immigrants", nurse()),
        persona("A student, online", student()),
        persona("Overextended by their own account", challenge("overextension")),
        persona("Harm, sustained risk and lapsed promises together", challenge("secondary-trauma"))
            .did(Perspective.RECIPIENT, 1, HARM)
            .did(Perspective.OBSERVER, 2, LAPSED)
            .did(Perspective.RECIPIENT, 12, AT_RISK));
  }

  private Persona persona(String name, Preferences preferences) {
    return new Persona(name, content, preferences);
  }

  private Persona selfReporter(String name, Preferences preferences) {
    return persona(name, preferences)
        .says(
            "affirm-the-person-on-the-spot",
            "back-up-somebody-who-speaks-up",
            "calm-a-heated-moment",
            "connect-people-across-groups",
            "make-room-in-the-conversation",
            "pass-on-their-words-with-credit",
            "name-the-stereotype-behind-a-remark",
            "write-down-what-you-saw");
  }

  private Persona ally(String name, Preferences preferences) {
    return persona(name, preferences)
        .othersSay(
            "ask-how-to-support-right-now",
            "check-in-after-an-incident",
            "ask-how-to-support-right-now",
            "make-room-in-the-conversation",
            "check-in-after-an-incident",
            "ask-how-to-support-right-now",
            "suggest-a-speaker-who-gets-overlooked");
  }

  private Persona advocate(String name, Preferences preferences) {
    return persona(name, preferences)
        .othersSay(
            "raise-it-with-decision-makers",
            "change-how-meetings-run",
            "raise-it-with-decision-makers",
            "remove-bias-from-hiring",
            "call-for-pay-transparency",
            "change-who-decides",
            "raise-it-with-decision-makers",
            "ask-for-open-inclusion-numbers");
  }

  private static Preferences challenge(String id) {
    return Preferences.builder().addChallenge(ChallengeId.of(id)).build();
  }

  private static Preferences colleague(String challenge) {
    return challenge(challenge).toBuilder().addCapacity(Capacity.COLLEAGUE).build();
  }

  private static Preferences.Builder womenAtWork() {
    return Preferences.builder()
        .addCapacity(Capacity.COLLEAGUE)
        .addCommunity(Community.WOMEN)
        .addSetting(Setting.WORKPLACE);
  }

  private static Preferences manager() {
    return womenAtWork().addCapacity(Capacity.MANAGER).authority(true).build();
  }

  private static Preferences parent() {
    return Preferences.builder()
        .addCapacity(Capacity.PARENT)
        .addCommunity(Community.NEURODIVERGENT)
        .addSettings(Setting.HOME, Setting.SCHOOL)
        .build();
  }

  private static Preferences nurse() {
    return Preferences.builder()
        .addCapacity(Capacity.HEALTH_WORKER)
        .addCommunity(Community.IMMIGRANTS)
        .addSetting(Setting.HEALTH_CARE)
        .build();
  }

  private static Preferences student() {
    return Preferences.builder().addCapacity(Capacity.STUDENT).addSetting(Setting.ONLINE).build();
  }
}
