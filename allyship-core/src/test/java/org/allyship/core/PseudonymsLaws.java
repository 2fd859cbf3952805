package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PseudonymsLaws {
  @Provide
  Arbitrary<String> references() {
    return Arbitraries.strings().withCharRange(' ', '\ud7ff').ofMinLength(1).ofMaxLength(80);
  }

  @Provide
  Arbitrary<byte[]> keys() {
    return Arbitraries.bytes().array(byte[].class).ofMinSize(32).ofMaxSize(100);
  }

  @Law
  void a_pseudonym_names_its_key_and_nothing_of_the_person(
      @ForAll("references") String reference, @ForAll("keys") byte[] key) {
    assertThat(Pseudonyms.of("k-1", key).of(reference).value()).matches("k-1\\.[a-z2-7]{32}");
  }

  @Law
  void the_same_reference_and_key_make_the_same_pseudonym(
      @ForAll("references") String reference, @ForAll("keys") byte[] key) {
    assertThat(Pseudonyms.of("k", key).of(reference))
        .isEqualTo(Pseudonyms.of("k", key.clone()).of(reference));
  }

  @Law
  void other_references_make_other_pseudonyms(
      @ForAll("keys") byte[] key,
      @ForAll @Size(max = 20) Set<@From("references") String> references) {
    Pseudonyms pseudonyms = Pseudonyms.of("k", key);
    Set<ParticipantId> made = new HashSet<>();
    references.forEach(reference -> made.add(pseudonyms.of(reference)));
    assertThat(made).hasSameSizeAs(references);
  }

  @Law
  void under_another_key_or_another_name_of_it_nothing_is_alike(
      @ForAll("references") String reference, @ForAll("keys") byte[] key) {
    byte[] other = key.clone();
    other[other.length - 1] ^= 1;
    String one = digits(Pseudonyms.of("k", key), reference);
    assertThat(digits(Pseudonyms.of("k", other), reference)).isNotEqualTo(one);
    assertThat(digits(Pseudonyms.of("l", key), reference)).isNotEqualTo(one);
  }

  private static String digits(Pseudonyms pseudonyms, String reference) {
    return pseudonyms.of(reference).value().substring(2);
  }

  @Law
  void every_older_pseudonym_leads_to_the_current_one(
      @ForAll("references") String reference, @ForAll("keys") byte[] key) {
    byte[] older = key.clone();
    older[0] ^= 1;
    Pseudonyms ring = Pseudonyms.of("new", key).withOlderKey("old", older);
    assertThat(ring.all(reference)).first().isEqualTo(ring.of(reference));
    assertThat(ring.renaming(reference))
        .containsOnlyKeys(Pseudonyms.of("old", older).of(reference))
        .containsValue(ring.of(reference));
  }
}
