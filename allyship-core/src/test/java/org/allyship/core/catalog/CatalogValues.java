package org.allyship.core.catalog;

import static org.allyship.core.ArbitraryParts.oneOrMore;
import static org.allyship.core.ArbitraryParts.optional;
import static org.allyship.core.ArbitraryParts.origins;
import static org.allyship.core.ArbitraryParts.slugs;
import static org.allyship.core.ArbitraryParts.text;
import static org.allyship.core.ArbitraryParts.versions;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.ActionId;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.ChallengeId;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.SourceId;

/** Arbitrary valid values of a catalog. */
public final class CatalogValues extends DomainContextBase {
  /** For jqwik, which makes one for each law. */
  public CatalogValues() {}

  @Provide
  Arbitrary<Challenge> challenges() {
    return Combinators.combine(
            origins(ChallengeId::of),
            Arbitraries.of(ChallengeTheme.class).optional(),
            slugs(Function.identity()).list().ofMaxSize(3),
            slugs(Function.identity()).list().ofMaxSize(3),
            supports().list().ofMinSize(1).ofMaxSize(3))
        .as(
            (origin, theme, costs, signs, supports) ->
                Challenge.builder()
                    .id(origin.id())
                    .theme(theme)
                    .costs(costs)
                    .signs(signs)
                    .supports(supports)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<Support> supports() {
    return Combinators.combine(slugs(SupportId::of), Arbitraries.of(Support.Giver.class))
        .as(Support::new);
  }

  @Provide
  Arbitrary<Interruption> interruptions() {
    return Combinators.combine(
            origins(InterruptionId::of),
            oneOrMore(BystanderStrategy.class),
            oneOrMore(Power.class),
            oneOrMore(Affected.class),
            Arbitraries.of(true, false))
        .as(
            (origin, ways, fits, affected, inDanger) ->
                Interruption.builder()
                    .id(origin.id())
                    .strategies(ways)
                    .fits(fits)
                    .affected(affected)
                    .inDanger(inDanger)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<Incident> incidents() {
    return Combinators.combine(
            optional(Power.class), optional(Affected.class), Arbitraries.of(true, false))
        .as(
            (power, affected, danger) ->
                Incident.builder().power(power).affected(affected).danger(danger).build());
  }

  @Provide
  Arbitrary<Prompt> prompts() {
    return Combinators.combine(
            origins(EntryId::of),
            oneOrMore(KeyFeature.class),
            oneOrMore(Setting.class),
            slugs(ActionId::of).optional())
        .as(
            (origin, tags, settings, action) ->
                Prompt.builder()
                    .id(origin.id())
                    .tags(tags)
                    .settings(settings)
                    .action(action)
                    .sources(origin.sources())
                    .since(origin.since())
                    .replacedBy(origin.replacedBy())
                    .build());
  }

  @Provide
  Arbitrary<Source> sources() {
    return Combinators.combine(
            slugs(SourceId::of),
            text().map(title -> "Author (2026). " + title.orElse("Title")),
            slugs(name -> "10.1/" + name).optional(),
            slugs(name -> "https://example.org/" + name).optional(),
            Arbitraries.of(Verification.class))
        .as(
            (id, citation, doi, url, verification) ->
                Source.builder()
                    .id(id)
                    .citation(citation)
                    .doi(doi)
                    .url(url)
                    .verification(verification)
                    .build());
  }

  @Provide
  Arbitrary<PackVersion> packVersions() {
    Arbitrary<String> sha256 = Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    return Combinators.combine(slugs(Function.identity()), versions(), sha256).as(PackVersion::new);
  }
}
