package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

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

  @Test
  void the_digest_of_the_bundled_model_is_that_of_its_file() throws IOException {
    try (InputStream file = Spectrum.class.getResourceAsStream("standard.json")) {
      byte[] bytes = Objects.requireNonNull(file, "standard.json").readAllBytes();
      assertThat(Spectrum.standard().provenance().modelSha256()).isEqualTo(sha256(bytes));
    }
  }

  @Test
  void a_model_is_written_as_it_was_read() throws IOException {
    try (InputStream file = SpectrumTest.class.getResourceAsStream("small.json")) {
      byte[] bytes = Objects.requireNonNull(file, "small.json").readAllBytes();
      assertThat(Given.SMALL.model().toJson()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
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
