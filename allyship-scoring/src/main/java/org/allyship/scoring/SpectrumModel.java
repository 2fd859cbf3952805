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
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.immutables.value.Value;

/**
 * The data of a spectrum: five scorecards, and how often an unknown feature turns out to be each
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
  /** The format that this release writes. It reads format 1 as well. */
  int FORMAT = 2;

  /**
   * The version of the file format: {@value #FORMAT}, or 1 for a model with four scorecards,
   * without one for {@link Criterion#PASSIVITY}.
   */
  int format();

  /** A name for the model, such as {@code allyship-standard}; not empty. */
  String id();

  /** The model's own version, as major.minor.patch. */
  String version();

  /** One scorecard for each criterion of the format, in its order. */
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

  /**
   * Returns the scorecard of a criterion. A model of format 1 has none for {@link
   * Criterion#PASSIVITY}; the rule that it was used with is returned as a scorecard.
   */
  default Scorecard scorecard(Criterion criterion) {
    return scorecards().stream()
        .filter(card -> card.criterion() == criterion)
        .findFirst()
        .orElseGet(ModelFormat1::passivity);
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

  /** The versions of the standard model that ship with the library, the newest first. */
  List<String> STANDARD_VERSIONS = List.of("0.2.0", "0.1.0");

  /** Reads the newest standard model that ships with the library. */
  static SpectrumModel standard() {
    return standard(STANDARD_VERSIONS.get(0));
  }

  /**
   * Reads a version of the standard model. Every version is kept, so that an earlier placement can
   * be compared with a later one.
   *
   * @param version one of {@link #STANDARD_VERSIONS}
   * @throws IllegalArgumentException if no such version ships with the library
   */
  static SpectrumModel standard(String version) {
    if (!STANDARD_VERSIONS.contains(version)) {
      throw new IllegalArgumentException(
          "'%s' is not a version of the standard model; versions are %s"
              .formatted(SafeText.of(version), String.join(", ", STANDARD_VERSIONS)));
    }
    String file = "standard-" + version + ".json";
    try (InputStream json = SpectrumModel.class.getResourceAsStream(file)) {
      return read(Objects.requireNonNull(json, file), file);
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
    if (format() != FORMAT && format() != ModelFormat1.FORMAT) {
      throw new IllegalArgumentException(
          "format must be %s or %s, which this release reads, but was %s"
              .formatted(FORMAT, ModelFormat1.FORMAT, format()));
    }
    if (id().isBlank()) {
      throw new IllegalArgumentException("id must not be empty");
    }
    if (!version().matches("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}")) {
      throw new IllegalArgumentException("version must be major.minor.patch, such as 1.0.0");
    }
    List<Criterion> required =
        format() == FORMAT ? List.of(Criterion.values()) : ModelFormat1.CRITERIA;
    if (!scorecards().stream().map(Scorecard::criterion).toList().equals(required)) {
      throw new IllegalArgumentException(
          "scorecards of format %s must be %s, in this order"
              .formatted(
                  format(),
                  required.stream().map(JsonNames::of).collect(Collectors.joining(", "))));
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
