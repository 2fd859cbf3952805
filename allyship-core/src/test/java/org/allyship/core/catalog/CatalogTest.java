package org.allyship.core.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.allyship.core.ChallengeId;
import org.allyship.core.SourceId;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final SourceId SOURCE = SourceId.of("s");

  @Test
  void a_challenge_must_have_a_support_and_a_source() {
    Challenge.Builder challenge = Challenge.builder().id(ChallengeId.of("fear")).since("1.0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(challenge::build)
        .withMessage("challenge 'fear' must have a source");
    challenge.addSource(SOURCE);
    assertThatIllegalArgumentException()
        .isThrownBy(challenge::build)
        .withMessage("challenge 'fear' must have a support");
    challenge.addSupport(new Support(SupportId.of("cover"), Support.Giver.LEADER));
    assertThatCode(challenge::build).doesNotThrowAnyException();
  }

  @Test
  void a_source_must_have_a_citation_and_well_formed_addresses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source().citation(" ").build())
        .withMessage("source 's' must have a citation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source().doi("doi:10.1/x").build())
        .withMessage("source 's' doi must start with '10.', but was 'doi:10.1/x'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source().url("http://example.org\u202e").build())
        .withMessage("source 's' url must start with 'https://', but was 'http://example.org?'");
    assertThatCode(() -> source().doi("10.1/x").url("https://example.org").build())
        .doesNotThrowAnyException();
  }

  @Test
  void a_support_requires_every_part() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Support(null, Support.Giver.PEER))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new Support(SupportId.of("cover"), null))
        .withMessage("giver");
  }

  @Test
  void a_pack_version_requires_every_part() {
    assertThatNullPointerException()
        .isThrownBy(() -> new PackVersion(null, "1.0.0", "00ff"))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new PackVersion("base", null, "00ff"))
        .withMessage("version");
    assertThatNullPointerException()
        .isThrownBy(() -> new PackVersion("base", "1.0.0", null))
        .withMessage("sha256");
  }

  @Test
  void a_pack_version_has_a_name_and_three_numbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PackVersion("Base", "1.0.0", "00ff"))
        .withMessageStartingWith("pack id must be 1 to 64 lower-case letters")
        .withMessageEndingWith("but was 'Base'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PackVersion("base", "1.0\u202e", "00ff"))
        .withMessage(
            "pack 'base' version must be major.minor.patch, such as 1.0.0, but was '1.0?'");
  }

  private static Source.Builder source() {
    Source.Builder source = Source.builder();
    source.id(SOURCE).citation("Author (2026). Title").verification(Verification.STATED);
    return source;
  }
}
