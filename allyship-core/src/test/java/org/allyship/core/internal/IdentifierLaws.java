package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.allyship.core.Law;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.StrictJson;

class IdentifierLaws {
  private static final String HARMFUL = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";

  @Law
  void a_refused_address_is_not_repeated(@ForAll("addresses") String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParticipantId.of(address))
        .withMessageContaining("not a name or an address")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(address.split("@")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrictJson.read(StrictJson.write(address), ParticipantId.class, "in"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(address.split("@")));
  }

  @Law
  void an_opaque_id_is_refused_in_one_line_of_harmless_text(@ForAll String value) {
    Throwable refused = catchThrowable(() -> Identifiers.requireOpaque("participant", value));
    if (value.matches("[A-Za-z0-9._:-]{1,64}")) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("participant id must be .{100,180}");
      assertThat(refused.getMessage()).doesNotContainPattern(HARMFUL);
    }
  }

  @Law
  void a_slug_is_refused_in_one_line_of_harmless_text(@ForAll String value) {
    Throwable refused = catchThrowable(() -> Identifiers.requireSlug("action", value));
    if (value.matches("[a-z][a-z0-9-]{0,63}")) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("action id must be .{80,200}");
      assertThat(refused.getMessage()).doesNotContainPattern(HARMFUL);
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    StringArbitrary part = Arbitraries.strings().withCharRange('k', 'z').numeric();
    return Combinators.combine(
            part.ofMinLength(8).ofMaxLength(20), part.ofMinLength(8).ofMaxLength(20))
        .as((local, host) -> local + "@" + host + ".example");
  }
}
