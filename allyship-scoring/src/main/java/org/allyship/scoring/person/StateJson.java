package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.Level;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;
import org.allyship.core.json.StrictJson;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;

/** A state as JSON: counts by name, what is 0 left out. */
final class StateJson {
  private static final String WHAT = "the state of a person";
  private static final int FORMAT = 1;
  private static final int LEVELS = Level.values().length;

  private final String model;

  StateJson(Spectrum spectrum) {
    this.model = spectrum.provenance().modelSha256();
  }

  /**
   * The whole.
   *
   * @param format the version of the form
   * @param model the SHA-256 of the model
   * @param quarters what is counted, by quarter
   */
  record Whole(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) String model,
      @JsonProperty(required = true) Map<String, OfQuarter> quarters) {}

  /**
   * A quarter.
   *
   * @param counts the counts by name
   * @param reporters the four sums of the sketch, by level with mentions
   */
  record OfQuarter(
      @JsonProperty(required = true) Map<String, Integer> counts,
      @JsonProperty(required = true) Map<String, List<Integer>> reporters) {}

  String write(PersonState state) {
    Map<String, OfQuarter> quarters = new LinkedHashMap<>();
    for (int block = 0; block < state.quarters().length; block++) {
      quarters.put(
          Quarter.ofIndex(state.quarters()[block]).toString(),
          new OfQuarter(counts(state, block), reporters(state, block)));
    }
    return StrictJson.write(new Whole(FORMAT, model, quarters));
  }

  private static Map<String, Integer> counts(PersonState state, int block) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < CountLayout.SIZE; i++) {
      if (state.count(block, i) > 0) {
        counts.put(CountLayout.NAMES.get(i), state.count(block, i));
      }
    }
    return counts;
  }

  private static Map<String, List<Integer>> reporters(PersonState state, int block) {
    Map<String, List<Integer>> reporters = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      if (state.count(block, CountLayout.mentions(level.ordinal())) > 0) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < ReporterSketch.SUMS; i++) {
          sums.add(state.sum(block, level.ordinal() * ReporterSketch.SUMS + i));
        }
        reporters.put(JsonNames.of(level), sums);
      }
    }
    return reporters;
  }

  void read(String json, PersonState into) {
    Whole whole = StrictJson.read(json, Whole.class, WHAT);
    List<Problem> problems = new ArrayList<>();
    if (whole.format() != FORMAT) {
      problems.add(
          new Problem("/format", "must be %d, but was %d".formatted(FORMAT, whole.format())));
    }
    if (!whole.model().equals(model)) {
      problems.add(
          new Problem(
              "/model",
              "is not the model given (%s); make the state anew from its records"
                  .formatted(model)));
    }
    Reading reading = new Reading(problems);
    whole.quarters().forEach((name, ofQuarter) -> reading.quarter(name, ofQuarter, into));
    if (!problems.isEmpty()) {
      throw new InvalidInputException(WHAT, problems);
    }
  }

  /** Turns names into places, and collects what is wrong. */
  private record Reading(List<Problem> problems) {
    void quarter(String name, OfQuarter ofQuarter, PersonState into) {
      String place = "/quarters/" + SafeText.of(name);
      int[] counts = counts(place, ofQuarter.counts());
      int[] sums = sums(place, ofQuarter, counts);
      try {
        int quarter = Quarter.parse(name).index();
        if (problems.isEmpty()) {
          into.put(quarter, counts, sums);
        }
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(place, e.getMessage()));
      }
    }

    private int[] counts(String place, Map<String, Integer> given) {
      int[] counts = new int[CountLayout.SIZE];
      given.forEach(
          (name, count) -> {
            int at = CountLayout.NAMES.indexOf(name);
            if (at < 0) {
              wrong(place + "/counts", "has an unknown count", name);
            } else if (count == null || count < 1 || count > PersonState.MOST) {
              wrong(place + "/counts", "must have from 1 to 65535 of each count", name);
            } else {
              counts[at] = count;
            }
          });
      if (given.isEmpty()) {
        problems.add(new Problem(place, "must count something, or be left out"));
      }
      return counts;
    }

    private int[] sums(String place, OfQuarter ofQuarter, int[] counts) {
      int[] sums = new int[LEVELS * ReporterSketch.SUMS];
      Map<String, List<Integer>> given = ofQuarter.reporters();
      for (Level level : Level.values()) {
        List<Integer> ofLevel = given.get(JsonNames.of(level));
        boolean needed = counts[CountLayout.mentions(level.ordinal())] > 0;
        if (needed != (ofLevel != null) || (needed && !areSums(ofLevel))) {
          wrong(
              place + "/reporters",
              "must have four sums below 2147483647 where there are mentions, and only there",
              JsonNames.of(level));
        } else if (needed) {
          for (int i = 0; i < ReporterSketch.SUMS; i++) {
            sums[level.ordinal() * ReporterSketch.SUMS + i] = ofLevel.get(i);
          }
        }
      }
      if (!JsonNames.of(Level.class).containsAll(given.keySet())) {
        problems.add(new Problem(place + "/reporters", "must have levels as names"));
      }
      return sums;
    }

    private static boolean areSums(List<Integer> sums) {
      return sums.size() == ReporterSketch.SUMS
          && sums.stream().allMatch(sum -> sum != null && sum >= 0 && sum < ReporterSketch.PRIME);
    }

    private void wrong(String place, String what, String name) {
      problems.add(new Problem(place, "%s, but had '%s'".formatted(what, SafeText.of(name))));
    }
  }
}
