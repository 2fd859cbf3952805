package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;
import org.allyship.core.Power;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;

/**
 * What the texts of the pack say that the engine does, read next to what it does. A test quotes the
 * promise, so that a changed text fails it as well as a changed model.
 */
class ContentPromisesTest {
  private static final ContentPack PACK = ContentPacks.bundled();
  private static final LocalizedText TEXT = PACK.text(Locale.ENGLISH);
  private static final Spectrum SPECTRUM = Spectrum.standard();

  private static void promisedInDebate(String id, String promise) {
    assertThat(PACK.debates())
        .filteredOn(debate -> debate.id().value().equals(id))
        .map(debate -> TEXT.of(debate).summary())
        .singleElement()
        .asString()
        .contains(promise);
  }

  private static void promisedInAnswer(String promise) {
    assertThat(PACK.questions())
        .map(question -> TEXT.of(question).answer())
        .anyMatch(answer -> answer.contains(promise));
  }

  private static Placement place(Anchor... anchors) {
    return SPECTRUM.place(Coding.of(anchors), IntendedUse.LEARNING);
  }

  @Test
  void a_post_with_nothing_behind_it_is_for_show_and_one_that_changes_something_is_a_deed() {
    promisedInDebate(
        "public-support-online", "A post with nothing behind it counts as a symbol, and a symbol");
    promisedInDebate("public-support-online", "A post that brings about a change is a deed.");
    Placement post = place(Anchor.ACT_SYMBOL, Anchor.VISIBILITY_PUBLIC, Anchor.OUTCOME_UNCHANGED);
    Placement contradicted =
        place(
            Anchor.ACT_SYMBOL,
            Anchor.VISIBILITY_PUBLIC,
            Anchor.OUTCOME_UNCHANGED,
            Anchor.CONGRUENCE_CONTRADICTS);
    assertThat(post.classification()).isEqualTo(Classification.PERFORMATIVE);
    assertThat(contradicted.probabilities().performative())
        .isGreaterThan(post.probabilities().performative());
    assertThat(place(Anchor.ACT_DEED, Anchor.VISIBILITY_PUBLIC, Anchor.OUTCOME_EASED).level())
        .isPresent();
  }

  @Test
  void acting_over_heads_is_harm_and_being_led_is_a_strength() {
    promisedInDebate("lead-or-conscience", "Acting over the heads of people is a mark of harm");
    Coding deed = Coding.of(Anchor.ACT_DEED, Anchor.REACH_TEAM, Anchor.TRANSFER_VOICE);
    assertThat(SPECTRUM.classify(deed.with(Anchor.DIRECTION_OVER)))
        .isEqualTo(Classification.HARMFUL);
    assertThat(SPECTRUM.position(deed.with(Anchor.DIRECTION_LED)))
        .isGreaterThan(SPECTRUM.position(deed.with(Anchor.DIRECTION_FOR)));
  }

  @Test
  void harm_is_named_whatever_the_intent_was() {
    promisedInAnswer("The library names harm whatever the intent was");
    Coding meantWell =
        Coding.of(Anchor.ACT_DEED, Anchor.TRANSFER_ACCESS, Anchor.GAIN_NONE, Anchor.OUTCOME_HARMED);
    assertThat(SPECTRUM.classify(meantWell)).isEqualTo(Classification.HARMFUL);
  }

  @Test
  void a_motive_and_the_power_of_a_person_have_no_weight() {
    promisedInDebate("motive-or-effect", "it is never scored or guessed");
    promisedInAnswer("How much power you had can be noted with an act, and it is never scored");
    Behavior behavior = Behavior.of(Coding.of(Anchor.ACT_DEED, Anchor.REACH_PERSON)).build();
    Context context =
        Context.builder().motive(Context.Motive.SELF_FOCUSED).power(Power.HIGHER).build();
    Behavior told = behavior.toBuilder().context(context).build();
    assertThat(SPECTRUM.place(told, IntendedUse.LEARNING).probabilities())
        .isEqualTo(SPECTRUM.place(behavior, IntendedUse.LEARNING).probabilities());
  }

  @Test
  void where_it_is_not_known_what_was_done_no_class_is_named() {
    promisedInAnswer("So the library names no kind of act, and tells you what to find out next");
    Placement unknown = place(Anchor.REACH_SOCIETY, Anchor.COST_LIVELIHOOD);
    assertThat(unknown.classification()).isEqualTo(Classification.NOT_ENOUGH_EVIDENCE);
    assertThat(unknown.mostInformativeFeature()).hasValue(Feature.ACT);
  }

  @Test
  void the_harm_stays_on_record_next_to_its_repair() {
    promisedInAnswer("In the library the harm stays on record and so does the repair");
    Coding repaired = Coding.of(Anchor.ACT_HARM, Anchor.OUTCOME_HARMED, Anchor.REPAIR_PREVENTS);
    assertThat(SPECTRUM.classify(repaired)).isEqualTo(Classification.HARMFUL);
  }

  @Test
  void a_claim_earns_no_level() {
    promisedInDebate(
        "ally-as-a-title", "A claim about yourself is kept as a claim: it earns nothing");
    Placement claim = place(Anchor.ACT_CLAIM, Anchor.REACH_SOCIETY, Anchor.VISIBILITY_PUBLIC);
    assertThat(claim.level()).isEmpty();
  }
}
