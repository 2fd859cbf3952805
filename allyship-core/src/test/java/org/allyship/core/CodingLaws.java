package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreValues.class)
@Domain(DomainContext.Global.class)
class CodingLaws {
  @Law
  void an_answer_that_was_set_is_got(@ForAll Coding coding, @ForAll Anchor anchor) {
    Coding answered = coding.with(anchor);
    assertThat(answered.get(anchor.feature())).contains(anchor);
    assertThat(answered.has(anchor)).isTrue();
    assertThat(answered.isKnown(anchor.feature())).isTrue();
    assertThat(answered.rank(anchor.feature())).isEqualTo(anchor.rank());
  }

  @Law
  void setting_one_feature_leaves_the_others(@ForAll Coding coding, @ForAll Anchor anchor) {
    for (Feature other : Feature.values()) {
      if (other != anchor.feature()) {
        assertThat(coding.with(anchor).get(other)).isEqualTo(coding.get(other));
        assertThat(coding.without(anchor.feature()).get(other)).isEqualTo(coding.get(other));
      }
    }
  }

  @Law
  void the_last_answer_counts(@ForAll Coding coding, @ForAll Feature feature) {
    Coding changed = coding;
    for (Anchor anchor : feature.anchors()) {
      changed = changed.with(anchor);
      assertThat(changed).isEqualTo(coding.with(anchor));
    }
    assertThat(changed.without(feature)).isEqualTo(coding.without(feature));
  }

  @Law
  void a_feature_without_an_answer_is_unknown(@ForAll Coding coding, @ForAll Feature feature) {
    Coding without = coding.without(feature);
    assertThat(without.get(feature)).isEmpty();
    assertThat(without.isKnown(feature)).isFalse();
    assertThat(without.rank(feature)).isEqualTo(-1);
    assertThat(feature.anchors()).noneMatch(without::has);
    assertThat(coding.with(feature, "unknown")).isEqualTo(without);
  }

  @Law
  void answers_by_name_and_by_anchor_are_the_same(@ForAll Coding coding, @ForAll Anchor anchor) {
    assertThat(coding.with(anchor.feature(), anchor.id())).isEqualTo(coding.with(anchor));
  }

  @Law
  void a_coding_is_its_anchors_in_any_order(@ForAll Coding coding, @ForAll Random random) {
    List<Anchor> anchors = new ArrayList<>(coding.anchors());
    Collections.shuffle(anchors, random);
    Coding again = Coding.of(anchors.toArray(Anchor[]::new));
    assertThat(again).isEqualTo(coding).hasSameHashCodeAs(coding).hasToString(coding.toString());
  }

  @Law
  void every_feature_is_either_answered_or_unknown(@ForAll Coding coding) {
    List<Feature> features = new ArrayList<>(coding.unknownFeatures());
    coding.anchors().forEach(anchor -> features.add(anchor.feature()));
    assertThat(features).containsExactlyInAnyOrder(Feature.values());
    assertThat(coding.unknownFeatures()).isSorted();
    assertThat(coding.anchors()).isSorted();
  }

  @Law
  void two_answers_to_one_feature_are_refused(@ForAll Feature feature) {
    Anchor first = feature.anchors().get(0);
    Anchor second = feature.anchors().get(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coding.of(first, second))
        .withMessage(
            "feature '%s' was coded twice: '%s' and '%s'", feature.id(), first.id(), second.id());
  }

  @Law
  void an_anchor_of_another_feature_is_refused(@ForAll Feature feature, @ForAll Anchor anchor) {
    Optional<Anchor> own =
        feature.anchors().stream().filter(it -> it.id().equals(anchor.id())).findFirst();
    if (own.isPresent()) {
      assertThat(Coding.unknown().with(feature, anchor.id()).get(feature)).isEqualTo(own);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Coding.unknown().with(feature, anchor.id()))
          .withMessageStartingWith(
              "'%s' is not an anchor of feature '%s'; use one of ", anchor.id(), feature.id());
    }
  }
}
