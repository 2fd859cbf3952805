package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Source;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.immutables.value.Value;

/**
 * The data of a spectrum: four scorecards, and how often an unknown feature turns out to be each
 * anchor. Not for others to implement.
 *
 * <p>A platform can fit a model to its own judges; every model passes the same checks. {@code
 * schema/spectrum-model.schema.json} next to this class is its JSON Schema.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSpectrumModel.class)
@JsonDeserialize(as = ImmutableSpectrumModel.class)
@JsonPropertyOrder({"format", "id", "version", "scorecards", "frequencies", "sources"})
public interface SpectrumModel {
  /** The format that this release reads. */
  int FORMAT = 1;

  /** The version of the file format; {@value #FORMAT}. */
  int format();

  /** A name for the model, such as {@code allyship-standard}; not empty. */
  String id();

  /** The model's own version, as major.minor.patch. */
  String version();

  /** One scorecard for each criterion, in the order of the criteria. */
  List<Scorecard> scorecards();

  /**
   * For every feature, how often each of its anchors was right where one coder did not know it and
   * another did: whole numbers in a unit of the model, at least one of them above zero.
   */
  Map<Feature, Map<String, Integer>> frequencies();

  /** The sources that the lines name. */
  List<Source> sources();

  /** Returns the probability, from 0 to 1, that an unknown feature turns out to be an anchor. */
  default double frequency(Anchor anchor) {
    Map<String, Integer> counts = Objects.requireNonNull(frequencies().get(anchor.feature()));
    double sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    return Objects.requireNonNull(counts.get(anchor.id())) / sum;
  }

  /** Returns the scorecard of a criterion. */
  default Scorecard scorecard(Criterion criterion) {
    return scorecards().stream()
        .filter(card -> card.criterion() == criterion)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Reads a model.
   *
   * @param json UTF-8 JSON; left open
   * @param input a name for it, used in messages
   * @throws InvalidInputException if it is not a model; the message names every problem
   */
  static SpectrumModel read(InputStream json, String input) {
    return StrictJson.read(json, SpectrumModel.class, input);
  }

  /** Reads the model that ships with the library, {@code standard.json}. */
  static SpectrumModel standard() {
    try (InputStream json = SpectrumModel.class.getResourceAsStream("standard.json")) {
      return read(Objects.requireNonNull(json, "standard.json"), "standard.json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the canonical text of the model: two spaces, LF, a line break at the end. */
  default String toJson() {
    return JsonBinding.writePretty(this);
  }

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    if (format() != FORMAT) {
      throw new IllegalArgumentException(
          "format must be %s, which this release reads, but was %s".formatted(FORMAT, format()));
    }
    if (id().isBlank()) {
      throw new IllegalArgumentException("id must not be empty");
    }
    if (!version().matches("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}")) {
      throw new IllegalArgumentException("version must be major.minor.patch, such as 1.0.0");
    }
    List<Criterion> criteria = scorecards().stream().map(Scorecard::criterion).toList();
    if (!criteria.equals(List.of(Criterion.values()))) {
      throw new IllegalArgumentException(
          "scorecards must be harm, performance, system and stake, in this order");
    }
    requireSources();
    for (Feature feature : Feature.values()) {
      requireFrequencies(feature, frequencies().getOrDefault(feature, Map.of()));
    }
  }

  private void requireSources() {
    Set<SourceId> known = sources().stream().map(Source::id).collect(Collectors.toSet());
    if (known.size() != sources().size()) {
      throw new IllegalArgumentException("sources must have different ids");
    }
    for (Scorecard card : scorecards()) {
      for (ScorecardLine line : card.lines()) {
        for (SourceId source : line.sources()) {
          if (!known.contains(source)) {
            throw new IllegalArgumentException(
                "line '%s' names the source '%s', which the model does not list"
                    .formatted(line.id(), source));
          }
        }
      }
    }
  }

  private static void requireFrequencies(Feature feature, Map<String, Integer> counts) {
    Set<String> anchors = feature.anchors().stream().map(Anchor::id).collect(Collectors.toSet());
    if (!counts.keySet().equals(anchors)) {
      throw new IllegalArgumentException(
          "frequencies of '%s' must name each of its anchors and nothing else"
              .formatted(feature.id()));
    }
    if (counts.values().stream().anyMatch(count -> count < 0 || count > 1_000_000)
        || counts.values().stream().allMatch(count -> count == 0)) {
      throw new IllegalArgumentException(
          "frequencies of '%s' must be from 0 to 1000000 and not all 0".formatted(feature.id()));
    }
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds models. Not thread-safe. */
  final class Builder extends ImmutableSpectrumModel.Builder {
    Builder() {}
  }
}
