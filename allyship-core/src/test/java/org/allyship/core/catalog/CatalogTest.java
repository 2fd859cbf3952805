package org.allyship.core.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.allyship.core.ChallengeId;
import org.allyship.core.FiveD;
import org.allyship.core.Power;
import org.allyship.core.SourceId;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final SourceId SOURCE = SourceId.of("s");

  @Test
  void a_challenge_must_have_a_support_and_a_source() {
    Challenge.Builder challenge = Challenge.builder().id(ChallengeId.of("fear")).since("1.0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(challenge::build)
        .withMessage("challenge 'fear' must have a support");
    challenge.addSupport(new Support(SupportId.of("cover"), Support.Giver.LEADER));
    assertThatIllegalArgumentException()
        .isThrownBy(challenge::build)
        .withMessage("challenge 'fear' must have a source");
    challenge.addSource(SOURCE);
    assertThatCode(challenge::build).doesNotThrowAnyException();
  }

  @Test
  void an_interruption_must_say_what_it_is_whom_it_fits_and_where_it_comes_from() {
    Interruption.Builder way =
        Interruption.builder().id(InterruptionId.of("ask")).since("1.0.0").addWay(FiveD.DIRECT);
    assertThatIllegalArgumentException()
        .isThrownBy(way::build)
        .withMessage("interruption 'ask' must say which ways it is and whom it fits");
    way.addFit(Power.EQUAL);
    assertThatIllegalArgumentException()
        .isThrownBy(way::build)
        .withMessage("interruption 'ask' must have a source");
    way.addSource(SOURCE);
    assertThatCode(way::build).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Interruption.builder()
                    .id(InterruptionId.of("ask"))
                    .since("1.0.0")
                    .addFit(Power.EQUAL)
                    .addSource(SOURCE)
                    .build());
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
        .withMessage("by");
  }

  private static Source.Builder source() {
    Source.Builder source = Source.builder();
    source.id(SOURCE).citation("Author (2026). Title").verification(Verification.STATED);
    return source;
  }
}
