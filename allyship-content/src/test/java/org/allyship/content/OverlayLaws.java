package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.allyship.content.SmallPacks.Over;
import org.allyship.content.SmallPacks.Standing;
import org.allyship.content.SmallPacks.Topmost;
import org.allyship.core.Entry;
import org.jspecify.annotations.Nullable;

/** What holds whenever a pack is laid over another. */
@Domain(SmallPacks.class)
@Domain(DomainContext.Global.class)
class OverlayLaws {
  @Law
  void overlaying_is_associative(
      @ForAll Standing standing, @ForAll Over over, @ForAll Topmost topmost) {
    ContentPack base = standing.pack().read();
    ContentPack middle = over.pack().read();
    ContentPack top = topmost.pack().read();
    ContentPack stepwise = laidOver(laidOver(base, middle), top);
    Statistics.label("can be made")
        .collect(stepwise != null)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    if (stepwise != null) {
      ContentPack atOnce = base.overlaidWith(middle.overlaidWith(top));
      assertThat(everything(atOnce)).isEqualTo(everything(stepwise));
      assertThat(atOnce.layers()).isEqualTo(stepwise.layers());
      assertThat(atOnce.id()).isEqualTo(stepwise.id());
    }
  }

  @Law
  void an_empty_overlay_changes_only_the_layers(@ForAll Standing standing) {
    ContentPack base = standing.pack().read();
    ContentPack nothing = new SmallPack("nothing", "base", Map.of()).read();
    ContentPack same = base.overlaidWith(nothing);
    assertThat(everything(same)).isEqualTo(everything(base));
    assertThat(same.layers()).containsExactly(base.layers().get(0), nothing.layers().get(0));
  }

  @Law
  void content_of_the_overlay_wins(@ForAll Standing standing, @ForAll Over over) {
    ContentPack both = made(standing, over);
    ContentPack upper = over.pack().read();
    assertThat(both.actions()).containsAll(upper.actions());
    assertThat(both.terms()).containsAll(upper.terms());
    over.pack()
        .slots()
        .forEach((slot, way) -> assertThat(slot.isStructure() || slot.isSaid(way, both)).isTrue());
  }

  @Law
  void content_that_the_overlay_does_not_name_stays(@ForAll Standing standing, @ForAll Over over) {
    ContentPack both = made(standing, over);
    ContentPack base = standing.pack().read();
    standing
        .pack()
        .slots()
        .forEach(
            (slot, way) -> {
              if (slot.isStructure() && !over.pack().slots().containsKey(slot)) {
                assertThat(slot.entry(both)).isEqualTo(slot.entry(base));
              } else if (!over.pack().slots().containsKey(slot)) {
                assertThat(slot.isSaid(way, both)).isTrue();
              }
            });
  }

  @Law
  void entries_and_languages_keep_their_order_and_the_added_come_after(
      @ForAll Standing standing, @ForAll Over over) {
    ContentPack base = standing.pack().read();
    ContentPack upper = over.pack().read();
    ContentPack both = made(standing, over);
    assertThat(ids(both.terms())).isEqualTo(union(ids(base.terms()), ids(upper.terms())));
    assertThat(ids(both.actions())).isEqualTo(union(ids(base.actions()), ids(upper.actions())));
    assertThat(both.languages()).isEqualTo(union(base.languages(), upper.languages()));
  }

  private static ContentPack made(Standing standing, Over over) {
    ContentPack both = laidOver(standing.pack().read(), over.pack().read());
    Assume.that(both != null);
    return Objects.requireNonNull(both);
  }

  /** Returns a pack with another laid over it; null if they do not fit, or one is missing. */
  private static @Nullable ContentPack laidOver(@Nullable ContentPack under, ContentPack over) {
    try {
      return under == null ? null : under.overlaidWith(over);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Map<String, Object> everything(ContentPack pack) {
    Map<String, Object> all = new PackView(pack).everything();
    for (String tag : SmallPack.LANGUAGES) {
      for (String key : List.of("first", "second")) {
        all.put(tag + " " + key, pack.text(Locale.forLanguageTag(tag)).message(key, Map.of()));
      }
    }
    return all;
  }

  private static List<String> ids(List<? extends Entry<?>> entries) {
    return entries.stream().map(entry -> entry.id().toString()).toList();
  }

  private static <T> List<T> union(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
