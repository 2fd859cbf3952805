package org.allyship.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Arbitrary parts that values are made of. */
public final class ArbitraryParts {
  private static final double SHARE_RETIRED = 0.2;

  private ArbitraryParts() {}

  /**
   * What every entry of a content pack has.
   *
   * @param id its id
   * @param sources where it comes from, at least one
   * @param since the version that introduced it
   * @param replacedBy an id other than its own, or empty
   */
  public record Origin<I>(I id, List<SourceId> sources, String since, Optional<I> replacedBy) {}

  public static <I> Arbitrary<Origin<I>> origins(Function<String, I> of) {
    return Combinators.combine(
            slugs(of),
            slugs(SourceId::of).list().ofMinSize(1).ofMaxSize(3),
            versions(),
            slugs("r", of).optional(SHARE_RETIRED))
        .as(Origin::new);
  }

  public static Arbitrary<String> versions() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 99_999);
    return Combinators.combine(number, number, number)
        .as((major, minor, patch) -> major + "." + minor + "." + patch);
  }

  public static Arbitrary<LocalDate> dates() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2400, 12, 31));
  }

  public static Arbitrary<String> opaque() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .numeric()
        .withChars("._:-")
        .ofMinLength(1)
        .ofMaxLength(64);
  }

  public static <T> Arbitrary<T> slugs(Function<String, T> of) {
    return slugs("s", of);
  }

  private static <T> Arbitrary<T> slugs(String first, Function<String, T> of) {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .withChars('-')
        .ofMaxLength(63)
        .map(rest -> of.apply(first + rest));
  }

  /** Any text at all, control characters and other scripts included. */
  public static Arbitrary<Optional<String>> text() {
    return Arbitraries.strings().all().ofMaxLength(30).optional();
  }

  public static <E extends Enum<E>> Arbitrary<Optional<E>> optional(Class<E> type) {
    return Arbitraries.of(type).optional();
  }

  public static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type) {
    return Arbitraries.of(type).set();
  }

  public static <E extends Enum<E>> Arbitrary<Set<E>> oneOrMore(Class<E> type) {
    return Arbitraries.of(type).set().ofMinSize(1);
  }
}
