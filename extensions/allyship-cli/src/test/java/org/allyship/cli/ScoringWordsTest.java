package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.LabelKind;
import org.allyship.core.record.View;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.ProfileLine;
import org.allyship.scoring.person.RateComparison;
import org.allyship.scoring.person.RoleEligibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled words for what scoring says; content does not see scoring, so it is held here. */
class ScoringWordsTest {
  private static final ContentPack PACK = ContentPacks.bundled();
  private static final Map<String, Class<? extends Enum<?>>> LABELED =
      Map.of(
          "intended-use", IntendedUse.class,
          "unmet-condition", RoleEligibility.UnmetCondition.class,
          "pattern-finding", PatternFindingType.class,
          "tendency", ProfileLine.Tendency.class,
          "verdict", RateComparison.Verdict.class,
          "indicator", Indicator.class,
          "view", View.class,
          "suppression-reason", SuppressionReason.class);

  @ParameterizedTest
  @MethodSource("languages")
  void every_constant_has_a_label_and_no_two_of_a_type_the_same(String language) {
    LocalizedText text = PACK.text(Locale.forLanguageTag(language));
    for (Class<? extends Enum<?>> type : LABELED.values()) {
      assertThat(type.getEnumConstants())
          .extracting(text::label)
          .allSatisfy(label -> assertThat(label).isNotBlank())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void each_type_states_the_kind_of_its_labels() {
    LABELED.forEach(
        (kind, type) -> assertThat(type.getAnnotation(LabelKind.class).value()).isEqualTo(kind));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_language_labels_these_constants_and_no_others(String language) throws IOException {
    JsonNode labels = labels(language);
    LABELED.forEach(
        (kind, type) ->
            assertThat(labels.path(kind).fieldNames())
                .toIterable()
                .as(kind)
                .containsExactlyElementsOf(JsonNames.of(type)));
  }

  static Stream<String> languages() {
    List<String> tags = PACK.languages().stream().map(language -> language.language()).toList();
    assertThat(tags).hasSize(5);
    return tags.stream();
  }

  private static JsonNode labels(String language) throws IOException {
    String file = "/org/allyship/content/bundled/i18n/" + language + "/labels.json";
    try (InputStream in = Objects.requireNonNull(ContentPacks.class.getResourceAsStream(file))) {
      return JsonBinding.MAPPER.readTree(in).get("labels");
    }
  }
}
