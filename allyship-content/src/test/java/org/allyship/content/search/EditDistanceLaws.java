package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EditDistanceLaws {
  @Property
  void the_order_of_two_words_does_not_matter(@ForAll("word") String a, @ForAll("word") String b) {
    assertThat(EditDistance.distance(a, b, 3)).isEqualTo(EditDistance.distance(b, a, 3));
  }

  @Property
  void only_a_word_itself_is_without_error(@ForAll("word") String a, @ForAll("word") String b) {
    assertThat(EditDistance.distance(a, b, 2) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void a_lower_bound_only_cuts_off(
      @ForAll("word") String a, @ForAll("word") String b, @ForAll @IntRange(max = 4) int most) {
    assertThat(EditDistance.distance(a, b, most))
        .isEqualTo(Math.min(EditDistance.distance(a, b, 9), most + 1));
  }

  @Property
  void a_letter_left_out_is_one_error(@ForAll("word") String word, @ForAll int at) {
    int cut = Math.floorMod(at, word.length());
    String less = word.substring(0, cut) + word.substring(cut + 1);
    assertThat(EditDistance.distance(word, less, 2)).isEqualTo(1);
  }

  @Property
  void neighbors_swapped_are_at_most_one_error(@ForAll("word") String word, @ForAll int at) {
    int cut = Math.floorMod(at, word.length());
    String swapped =
        word.substring(0, cut)
            + new StringBuilder(word.substring(cut, Math.min(cut + 2, word.length()))).reverse()
            + word.substring(Math.min(cut + 2, word.length()));
    assertThat(EditDistance.distance(word, swapped, 2)).isLessThanOrEqualTo(1);
  }

  @Example
  void short_words_may_have_no_error_and_long_ones_two() {
    assertThat(nearest("alyl")).isEmpty();
    assertThat(nearest("bisa")).isEmpty();
    assertThat(nearest("raciism")).containsExactly("racism");
    assertThat(nearest("raciissm")).isEmpty();
    assertThat(nearest("advocaxx")).isEmpty();
    assertThat(nearest("bystanxxer")).containsExactly("bystander");
  }

  @Example
  void only_the_nearest_are_taken() {
    assertThat(EditDistance.nearest("advocates", List.of("advocatesxy", "advocatex"), word -> word))
        .containsExactly("advocatex");
  }

  private static List<String> nearest(String typed) {
    return EditDistance.nearest(
        typed, List.of("ally", "bias", "racism", "advocacy", "bystander"), w -> w);
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings().withChars('a', 'b', 'c').ofMinLength(1).ofMaxLength(9);
  }
}
