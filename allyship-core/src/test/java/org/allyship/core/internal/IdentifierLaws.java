package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.allyship.core.Law;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.StrictJson;

class IdentifierLaws {
  private static final String HARMFUL = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";

  /** What ids and versions were checked with before they were checked by character. */
  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,5}){2}");

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
    if (OPAQUE.matcher(value).matches()) {
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
    if (SLUG.matcher(value).matches()) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("action id must be .{80,200}");
      assertThat(refused.getMessage()).doesNotContainPattern(HARMFUL);
    }
  }

  @Law
  void a_slug_is_what_the_expression_matches(
      @ForAll @From("nearSlugs") String near, @ForAll String any) {
    assertThat(Identifiers.isSlug(near)).isEqualTo(SLUG.matcher(near).matches());
    assertThat(Identifiers.isSlug(any)).isEqualTo(SLUG.matcher(any).matches());
  }

  @Law
  void a_version_is_what_the_expression_matches(
      @ForAll @From("nearVersions") String near, @ForAll String any) {
    assertThat(Identifiers.isVersion(near)).isEqualTo(VERSION.matcher(near).matches());
    assertThat(Identifiers.isVersion(any)).isEqualTo(VERSION.matcher(any).matches());
  }

  @Law
  void an_opaque_id_is_what_the_expression_matches(@ForAll("nearIds") String value) {
    Throwable refused = catchThrowable(() -> Identifiers.requireOpaque("participant", value));
    if (OPAQUE.matcher(value).matches()) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused).hasMessageEndingWith(", but " + offense(value));
    }
  }

  /** What is wrong with an id, by the expression. */
  private static String offense(String value) {
    if (value.isEmpty()) {
      return "was empty";
    }
    Matcher fit = OPAQUE.matcher(value);
    int fitting = fit.lookingAt() ? fit.end() : 0;
    return fitting < Math.min(value.length(), 64)
        ? "its character %s was '%s'"
            .formatted(fitting + 1, SafeText.of(value.charAt(fitting) + ""))
        : "had %s characters".formatted(value.length());
  }

  @Provide
  Arbitrary<String> nearSlugs() {
    return Arbitraries.oneOf(
        near("abcxyz0189-", 0, 5),
        near("abcxyz0189-", 62, 67),
        near("abz09-`{/:AZıİéšà٣", 1, 4),
        near("abz09-", 1, 64).map(rest -> "a" + rest));
  }

  @Provide
  Arbitrary<String> nearVersions() {
    Arbitrary<String> number = near("0189", 0, 6);
    return Arbitraries.oneOf(
        near("019.", 0, 18),
        near("0.1-/:a٣", 5, 7),
        number.list().ofMinSize(2).ofMaxSize(4).map(numbers -> String.join(".", numbers)));
  }

  @Provide
  Arbitrary<String> nearIds() {
    return Arbitraries.oneOf(
        near("abzABZ059._:-", 0, 5),
        near("abzABZ059._:-", 62, 67),
        near("abzABZ059._:-@[`{/,; ıİ٣", 1, 66));
  }

  private static Arbitrary<String> near(String characters, int shortest, int longest) {
    return Arbitraries.strings()
        .withChars(characters.toCharArray())
        .ofMinLength(shortest)
        .ofMaxLength(longest);
  }

  @Provide
  Arbitrary<String> addresses() {
    StringArbitrary part = Arbitraries.strings().withCharRange('k', 'z').numeric();
    return Combinators.combine(
            part.ofMinLength(8).ofMaxLength(20), part.ofMinLength(8).ofMaxLength(20))
        .as((local, host) -> local + "@" + host + ".example");
  }
}
