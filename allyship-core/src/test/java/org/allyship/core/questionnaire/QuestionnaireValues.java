package org.allyship.core.questionnaire;

import static org.allyship.core.ArbitraryParts.origins;
import static org.allyship.core.ArbitraryParts.slugs;
import static org.allyship.core.ArbitraryParts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.ChallengeId;
import org.allyship.core.Perspective;

/** Arbitrary valid values of what questionnaires are made of. */
public final class QuestionnaireValues extends DomainContextBase {
  /** For jqwik, which makes one for each law. */
  public QuestionnaireValues() {}

  @Provide
  Arbitrary<Questionnaire> questionnaires() {
    return Combinators.combine(
            origins(QuestionnaireId::of),
            Arbitraries.of(Perspective.class),
            slugs(ScaleId::of),
            slugs(Function.identity()).set().ofMinSize(1).ofMaxSize(3).map(List::copyOf),
            keys().list().ofMinSize(3).ofMaxSize(8))
        .as(
            (origin, answeredBy, scale, facets, keys) ->
                Questionnaire.builder()
                    .id(origin.id())
                    .answeredBy(answeredBy)
                    .scale(scale)
                    .facets(facets)
                    .items(items(facets, keys))
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  /** Items of each facet in turn, so that every facet has one. */
  private static List<Item> items(List<String> facets, List<Key> keys) {
    List<Item> items = new ArrayList<>();
    for (Key key : keys) {
      String facet = facets.get(items.size() % facets.size());
      items.add(key.item("i" + items.size(), facet));
    }
    return items;
  }

  @Provide
  Arbitrary<Item> items() {
    return Combinators.combine(
            keys(), slugs(Function.identity()), text().map(facet -> facet.orElse("")))
        .as(Key::item);
  }

  @Provide
  Arbitrary<ResponseScale> scales() {
    return Combinators.combine(
            slugs(ScaleId::of),
            Arbitraries.integers().lessOrEqual(Integer.MAX_VALUE - 10),
            Arbitraries.integers().between(1, 10),
            Arbitraries.of(true, false))
        .as((id, lowest, width, optOut) -> new ResponseScale(id, lowest, lowest + width, optOut));
  }

  private static Arbitrary<Key> keys() {
    return Combinators.combine(Arbitraries.of(true, false), slugs(ChallengeId::of).optional())
        .as(Key::new);
  }

  /** How an item is keyed. */
  private record Key(boolean reversed, Optional<ChallengeId> challenge) {
    Item item(String id, String facet) {
      return Item.builder()
          .id(ItemId.of(id))
          .facet(facet)
          .reversed(reversed)
          .challenge(challenge)
          .build();
    }
  }
}
