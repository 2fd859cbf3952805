package org.allyship.content;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.content.SmallPack.Slot;

/** Generates packs: one that stands alone, and overlays of it. */
final class SmallPacks extends DomainContextBase {
  private static final String FOURTH = SmallPack.IDS.get(3);
  private static final Arbitrary<Integer> WAYS = Arbitraries.integers().between(0, 2);

  /**
   * A pack that stands alone: it says everything in English but the fourth of each, and something
   * in other languages.
   */
  @Provide
  Arbitrary<Standing> standing() {
    return slots(60)
        .flatMap(
            more -> WAYS.map(way -> new Standing(new SmallPack("base", "", whole(more, way)))));
  }

  /** Generates an overlay of the pack that stands alone. */
  @Provide
  Arbitrary<Over> over() {
    return slots(12)
        .map(SmallPacks::fitted)
        .map(slots -> new Over(new SmallPack("over", "base", slots)));
  }

  /** A pack that is laid over these two, or over either, or over what is not there. */
  @Provide
  Arbitrary<Topmost> topmost() {
    Arbitrary<String> below =
        Arbitraries.frequency(Tuple.of(5, "over"), Tuple.of(4, "base"), Tuple.of(1, "none"));
    return slots(12)
        .map(SmallPacks::fitted)
        .flatMap(slots -> below.map(id -> new Topmost(new SmallPack("top", id, slots))));
  }

  /** Generates a pack that stands alone. */
  record Standing(SmallPack pack) {}

  /** A pack that is laid over it. */
  record Over(SmallPack pack) {}

  /** A pack that is laid over those. */
  record Topmost(SmallPack pack) {}

  private static Arbitrary<Map<Slot, Integer>> slots(int most) {
    return Arbitraries.maps(Arbitraries.of(SmallPack.everySlot()), WAYS).ofMaxSize(most);
  }

  /** The fourth entry is in no pack yet, so mostly it comes with words, and they with it. */
  private static Map<Slot, Integer> fitted(Map<Slot, Integer> slots) {
    Map<Slot, Integer> fitted = new LinkedHashMap<>(slots);
    for (Slot slot : slots.keySet()) {
      if (slot.name().equals(FOURTH) && slot.language().isEmpty()) {
        fitted.putIfAbsent(new Slot("en", slot.list(), FOURTH), 1);
      } else if (slot.name().equals(FOURTH)
          && slots.get(slot) > 0
          && !slots.containsKey(new Slot("", slot.list(), FOURTH))) {
        fitted.remove(slot);
      }
    }
    return fitted;
  }

  private static Map<Slot, Integer> whole(Map<Slot, Integer> more, int way) {
    Map<Slot, Integer> whole = new LinkedHashMap<>();
    for (Slot slot : SmallPack.everySlot()) {
      boolean english = slot.language().isEmpty() || slot.language().equals("en");
      boolean there = !slot.name().equals(FOURTH);
      if (there && (english || more.containsKey(slot))) {
        whole.put(slot, more.getOrDefault(slot, way));
      }
    }
    return whole;
  }
}
