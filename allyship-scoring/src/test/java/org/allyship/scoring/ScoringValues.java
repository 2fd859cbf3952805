package org.allyship.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Verification;
import org.allyship.scoring.ScorecardLine.Order;

/** Arbitrary codings, and arbitrary models that obey every rule of a model. */
public final class ScoringValues extends DomainContextBase {
  /** Keeps the number of completions in a test small; real models may look at more. */
  private static final int MOST_LINES = 4;

  private static final SourceId SOURCE = SourceId.of("made-up");

  private static final Spectrum STANDARD = Spectrum.standard();

  private static final Spectrum STANDARD_OF_FORMAT_1 = Spectrum.of(SpectrumModel.standard("0.1.0"));

  /** For jqwik, which makes one for each law. */
  public ScoringValues() {}

  /** Codings of anything, from nothing known to everything known. */
  @Provide
  Arbitrary<Coding> codings() {
    return Arbitraries.of(Anchor.class).list().ofMaxSize(30).map(ScoringValues::coding);
  }

  /** Returns the coding of some anchors; of two for one feature the later. */
  public static Coding coding(List<Anchor> anchors) {
    Coding coding = Coding.unknown();
    for (Anchor anchor : anchors) {
      coding = coding.with(anchor);
    }
    return coding;
  }

  /** A bundled model in two of five cases, otherwise an arbitrary one. */
  @Provide
  Arbitrary<Spectrum> spectra() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(STANDARD)),
        Tuple.of(1, Arbitraries.just(STANDARD_OF_FORMAT_1)),
        Tuple.of(3, models().map(Spectrum::of)));
  }

  @Provide
  Arbitrary<SpectrumModel> models() {
    return Combinators.combine(
            card(Criterion.HARM),
            card(Criterion.PASSIVITY),
            card(Criterion.PERFORMANCE),
            card(Criterion.STAKE),
            card(Criterion.SYSTEM),
            frequencies())
        .as(
            (harm, passivity, performance, stake, system, frequencies) ->
                SpectrumModel.builder()
                    .format(SpectrumModel.FORMAT)
                    .id("arbitrary")
                    .version("0.0.1")
                    .addScorecards(harm, passivity, performance, stake, system)
                    .frequencies(frequencies)
                    .addSource(source())
                    .build());
  }

  private static Source source() {
    Source.Builder source = Source.builder();
    return source.id(SOURCE).citation("Made up").verification(Verification.STATED).build();
  }

  @Provide
  Arbitrary<Context> contexts() {
    return Combinators.combine(
            Arbitraries.of(Power.class).optional(), Arbitraries.of(Setting.class).optional())
        .as((power, setting) -> Context.builder().power(power).setting(setting).build());
  }

  private static Arbitrary<Scorecard> card(Criterion criterion) {
    Arbitrary<Integer> threshold =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.integers().between(-5, 12)),
            Tuple.of(1, Arbitraries.integers().between(-100, 100)));
    return Combinators.combine(threshold, Arbitraries.integers().between(1, 20), lines(criterion))
        .as(
            (least, scale, lines) ->
                Scorecard.builder()
                    .criterion(criterion)
                    .threshold(least)
                    .scale(scale)
                    .lines(lines)
                    .build());
  }

  private static Arbitrary<List<ScorecardLine>> lines(Criterion criterion) {
    return Arbitraries.of(Feature.class)
        .set()
        .ofMinSize(1)
        .ofMaxSize(MOST_LINES)
        .flatMap(features -> lines(criterion, features));
  }

  private static Arbitrary<List<ScorecardLine>> lines(Criterion criterion, Set<Feature> features) {
    List<Arbitrary<ScorecardLine>> lines = new ArrayList<>();
    for (Feature feature : features) {
      lines.add(line(criterion, feature));
    }
    return Combinators.combine(lines).as(List::copyOf);
  }

  private static Arbitrary<ScorecardLine> line(Criterion criterion, Feature feature) {
    boolean level = criterion == Criterion.SYSTEM || criterion == Criterion.STAKE;
    Arbitrary<Order> order = level ? Arbitraries.just(Order.RISING) : Arbitraries.of(Order.class);
    Arbitrary<Integer> most = Arbitraries.of(0, 4, 8, ScorecardLine.MAX_POINTS);
    Arbitrary<List<Integer>> points =
        most.flatMap(
            it -> Arbitraries.integers().between(-it, it).list().ofSize(feature.anchors().size()));
    return Combinators.combine(order, points, Arbitraries.integers().between(0, 100))
        .as(
            (as, given, unknown) ->
                ScorecardLine.builder()
                    .id(criterion.name().toLowerCase(Locale.ROOT) + "." + feature.id())
                    .feature(feature)
                    .order(as)
                    .points(points(feature, ordered(feature, as, given), unknown))
                    .addSource(SOURCE)
                    .build());
  }

  /** Puts points into the order; apart from {@code na} of repair. */
  private static List<Integer> ordered(Feature feature, Order order, List<Integer> points) {
    List<Integer> ordered = new ArrayList<>(points);
    int from = feature == Feature.REPAIR ? 1 : 0;
    if (order != Order.ANY) {
      Comparator<Integer> rising = Comparator.naturalOrder();
      ordered
          .subList(from, ordered.size())
          .sort(order == Order.RISING ? rising : rising.reversed());
    }
    return ordered;
  }

  private static Map<String, Integer> points(Feature feature, List<Integer> points, int percent) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (Anchor anchor : feature.anchors()) {
      map.put(anchor.id(), points.get(anchor.rank()));
    }
    int lowest = points.stream().min(Comparator.naturalOrder()).orElseThrow();
    int highest = points.stream().max(Comparator.naturalOrder()).orElseThrow();
    map.put(ScorecardLine.UNKNOWN, lowest + (highest - lowest) * percent / 100);
    return map;
  }

  /** Counts for every feature; about a third of the anchors never turn out to be the answer. */
  private static Arbitrary<Map<Feature, Map<String, Integer>>> frequencies() {
    return Arbitraries.of(0, 1, 2, 7, 100, 0)
        .list()
        .ofSize(Anchor.values().length)
        .map(ScoringValues::frequencies);
  }

  private static Map<Feature, Map<String, Integer>> frequencies(List<Integer> counts) {
    Map<Feature, Map<String, Integer>> frequencies = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      Map<String, Integer> of = new LinkedHashMap<>();
      for (Anchor anchor : feature.anchors()) {
        of.put(anchor.id(), counts.get(anchor.ordinal()));
      }
      if (of.values().stream().allMatch(count -> count == 0)) {
        of.put(feature.anchors().get(0).id(), 1);
      }
      frequencies.put(feature, of);
    }
    return frequencies;
  }
}
