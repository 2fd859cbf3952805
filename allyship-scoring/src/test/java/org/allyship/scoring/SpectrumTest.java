package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumTest {
  @Test
  void the_provenance_names_the_model_and_the_library() {
    Provenance provenance = Given.SMALL.provenance();
    assertThat(provenance.modelId()).isEqualTo("small");
    assertThat(provenance.modelVersion()).isEqualTo("1.2.3");
    assertThat(provenance.libraryVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(Given.SMALL.model()).isEqualTo(Given.model("small.json"));
  }

  @Test
  void the_digest_is_that_of_the_models_text() {
    assertThat(Given.SMALL.provenance().modelSha256())
        .isEqualTo(sha256(Given.SMALL.model().toJson().getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @FieldSource("org.allyship.scoring.SpectrumModel#STANDARD_VERSIONS")
  void a_bundled_model_is_written_as_it_was_read(String version) throws IOException {
    String name = "standard-" + version + ".json";
    try (InputStream file = Spectrum.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      SpectrumModel model = SpectrumModel.standard(version);
      assertThat(model.toJson()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
      assertThat(Spectrum.of(model).provenance().modelSha256()).isEqualTo(sha256(bytes));
      assertThat(model.version()).isEqualTo(version);
    }
  }

  @Test
  void the_standard_model_is_the_newest_of_its_versions() {
    assertThat(SpectrumModel.STANDARD_VERSIONS).containsExactly("0.2.0", "0.1.0");
    assertThat(SpectrumModel.standard()).isEqualTo(SpectrumModel.standard("0.2.0"));
    assertThat(SpectrumModel.standard().format()).isEqualTo(SpectrumModel.FORMAT);
    assertThat(SpectrumModel.standard("0.1.0").format()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpectrumModel.standard("0.3.0"))
        .withMessageContaining("0.2.0, 0.1.0")
        .withMessageContaining("0.3.0");
  }

  @Test
  void a_model_of_format_1_finds_silence_and_learning_without_change_passive() {
    Spectrum first = Spectrum.of(SpectrumModel.standard("0.1.0"));
    Coding learning = Coding.of(Anchor.ACT_LEARNING);
    assertThat(first.classify(Coding.of(Anchor.ACT_NONE))).isEqualTo(Classification.PASSIVE);
    assertThat(first.classify(learning.with(Anchor.OUTCOME_UNCHANGED)))
        .isEqualTo(Classification.PASSIVE);
    assertThat(first.classify(learning)).isEqualTo(Classification.ALLYSHIP);
    assertThat(first.probabilities(Coding.of(Anchor.ACT_DEED)).passive()).isLessThan(0.001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"small.json", "small-format-1.json"})
  void a_model_is_written_as_it_was_read(String name) throws IOException {
    try (InputStream file = SpectrumTest.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      assertThat(Given.model(name).toJson()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void every_scorecard_is_found_by_its_criterion() {
    for (Criterion criterion : Criterion.values()) {
      assertThat(Given.SMALL.model().scorecard(criterion).criterion()).isEqualTo(criterion);
    }
  }

  @Test
  void parts_of_results_are_required_and_named() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Provenance("id", null, "sha", "1"))
        .withMessage("modelVersion");
    assertThatNullPointerException()
        .isThrownBy(() -> new Finding(null, 1, Finding.Strength.IS))
        .withMessage("type");
    assertThatNullPointerException()
        .isThrownBy(() -> new Finding(FindingType.HARMFUL, 1, null))
        .withMessage("strength");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
