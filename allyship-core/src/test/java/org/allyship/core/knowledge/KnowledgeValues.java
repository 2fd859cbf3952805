package org.allyship.core.knowledge;

import static org.allyship.core.ArbitraryParts.origins;
import static org.allyship.core.ArbitraryParts.slugs;
import static org.allyship.core.ArbitraryParts.text;

import java.util.OptionalInt;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.knowledge.ResearchClaim.ResearchField;
import org.allyship.core.knowledge.Work.WorkKind;

/** Arbitrary valid values of what there is to read. */
public final class KnowledgeValues extends DomainContextBase {
  /** For jqwik, which makes one for each law. */
  public KnowledgeValues() {}

  @Provide
  Arbitrary<Term> terms() {
    return Combinators.combine(origins(EntryId::of), slugs(EntryId::of).list().ofMaxSize(3))
        .as(
            (origin, related) ->
                Term.builder()
                    .id(origin.id())
                    .related(related)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<HistoryEvent> events() {
    return Combinators.combine(origins(EntryId::of), spans(), Arbitraries.of(Verification.class))
        .as(
            (origin, span, verification) ->
                HistoryEvent.builder()
                    .id(origin.id())
                    .began(span.began())
                    .ended(span.ended())
                    .verification(verification)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<ResearchClaim> claims() {
    return Combinators.combine(
            origins(EntryId::of),
            Arbitraries.of(ResearchField.class),
            Arbitraries.of(Verification.class))
        .as(
            (origin, field, verification) ->
                ResearchClaim.builder()
                    .id(origin.id())
                    .field(field)
                    .verification(verification)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<Debate> debates() {
    return Combinators.combine(
            origins(EntryId::of), slugs(Function.identity()).list().ofMinSize(2).ofMaxSize(4))
        .as(
            (origin, sides) ->
                Debate.builder()
                    .id(origin.id())
                    .sides(sides)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<CommonQuestion> questions() {
    return origins(EntryId::of)
        .map(
            origin ->
                CommonQuestion.builder()
                    .id(origin.id())
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<Work> works() {
    return Combinators.combine(
            origins(EntryId::of),
            Arbitraries.of(WorkKind.class),
            text().map(title -> "The " + title.orElse("Title")),
            text().map(name -> name.orElse("")).list().ofMaxSize(3),
            spans().optional(),
            Arbitraries.of(Verification.class))
        .as(
            (origin, kind, title, creators, span, verification) ->
                Work.builder()
                    .id(origin.id())
                    .kind(kind)
                    .title(title)
                    .creators(creators)
                    .began(span.map(it -> OptionalInt.of(it.began())).orElse(OptionalInt.empty()))
                    .ended(span.map(Span::ended).orElse(OptionalInt.empty()))
                    .verification(verification)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(-4000, 2400),
            Arbitraries.integers().between(0, 300).optional())
        .as(
            (began, years) ->
                new Span(
                    began,
                    years.map(more -> OptionalInt.of(began + more)).orElse(OptionalInt.empty())));
  }

  /** The years in which something began and ended. */
  private record Span(int began, OptionalInt ended) {}
}
