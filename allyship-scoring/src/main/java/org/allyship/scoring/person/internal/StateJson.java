package org.allyship.scoring.person.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.Level;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;

/** A state as JSON: its counts by name, those that are 0 left out. */
public final class StateJson {
  private static final int FORMAT = 2;

  private final String model;

  /** Makes the form of states that are placed by a spectrum. */
  public StateJson(Spectrum spectrum) {
    this.model = spectrum.provenance().modelSha256();
  }

  /**
   * A state.
   *
   * @param format the format
   * @param model the SHA-256 of the model
   * @param quarters the counts of each quarter
   */
  record StoredState(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) String model,
      @JsonProperty(required = true) Map<String, StoredQuarter> quarters) {}

  /**
   * A quarter.
   *
   * @param counts the counts by name
   * @param reporters the four sums of reporters of each level with attestations
   */
  record StoredQuarter(
      @JsonProperty(required = true) Map<String, Integer> counts,
      @JsonProperty(required = true) Map<String, List<Integer>> reporters) {}

  /** Returns the JSON of a state, on one line. */
  public String write(QuarterCounts state) {
    Map<String, StoredQuarter> quarters = new LinkedHashMap<>();
    for (int at = 0; at < state.size(); at++) {
      quarters.put(
          Quarter.ofIndex(state.quarter(at)).toString(),
          new StoredQuarter(counts(state, at), reporters(state, at)));
    }
    return StrictJson.write(new StoredState(FORMAT, model, quarters));
  }

  private static Map<String, Integer> counts(QuarterCounts state, int at) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int cell = 0; cell < CountLayout.SIZE; cell++) {
      if (state.count(at, cell) > 0) {
        counts.put(CountLayout.CODES.get(cell), state.count(at, cell));
      }
    }
    return counts;
  }

  private static Map<String, List<Integer>> reporters(QuarterCounts state, int at) {
    Map<String, List<Integer>> reporters = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      if (state.count(at, CountLayout.mentions(level)) > 0) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < ReporterSketch.SUMS; i++) {
          sums.add(state.sum(at, QuarterCounts.firstSum(level) + i));
        }
        reporters.put(JsonNames.of(level), sums);
      }
    }
    return reporters;
  }

  /**
   * Reads a state.
   *
   * @param into counts in which nothing is counted
   * @throws InvalidInputException if the text is no state of this format and model
   */
  public void read(String json, QuarterCounts into) {
    StoredState stored = StrictJson.read(json, StoredState.class, StateRefusal.WHAT);
    List<Problem> problems = new ArrayList<>();
    if (stored.format() != FORMAT) {
      problems.add(new Problem("/format", StateRefusal.ofFormat(stored.format(), FORMAT)));
    }
    if (!stored.model().equals(model)) {
      problems.add(new Problem("/model", StateRefusal.ofModel(SafeText.of(stored.model()), model)));
    }
    QuarterReader reader = new QuarterReader(problems);
    stored.quarters().forEach((name, ofQuarter) -> reader.read(name, ofQuarter, into));
    if (!problems.isEmpty()) {
      throw new InvalidInputException(StateRefusal.WHAT, problems);
    }
  }

  /** Reads the counts of quarters and collects what is wrong with them. */
  private record QuarterReader(List<Problem> problems) {
    void read(String name, StoredQuarter ofQuarter, QuarterCounts into) {
      String location = "/quarters/" + SafeText.of(name);
      int[] counts = counts(location, ofQuarter.counts());
      int[] sums = sums(location, ofQuarter, counts);
      try {
        int quarter = Quarter.parse(name).index();
        if (problems.isEmpty()) {
          into.put(quarter, counts, sums);
        }
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(location, String.valueOf(e.getMessage())));
      }
    }

    private int[] counts(String location, Map<String, Integer> given) {
      int[] counts = new int[CountLayout.SIZE];
      given.forEach(
          (name, count) -> {
            int at = CountLayout.CODES.indexOf(name);
            if (at < 0) {
              wrong(location + "/counts", "has an unknown count", name);
            } else if (count == null || count < 1 || count > QuarterCounts.MAX_COUNT) {
              wrong(location + "/counts", "must have from 1 to 65535 of each count", name);
            } else {
              counts[at] = count;
            }
          });
      if (given.isEmpty()) {
        problems.add(new Problem(location, "must hold a count that is not 0, or be left out"));
      }
      return counts;
    }

    private int[] sums(String location, StoredQuarter ofQuarter, int[] counts) {
      int[] sums = new int[QuarterCounts.SUMS];
      Map<String, List<Integer>> given = ofQuarter.reporters();
      for (Level level : Level.values()) {
        List<Integer> ofLevel = given.get(JsonNames.of(level));
        boolean needed = counts[CountLayout.mentions(level)] > 0;
        if (ofLevel == null ? needed : !needed || !areSums(ofLevel)) {
          wrong(
              location + "/reporters",
              "must have four sums below 2147483647 for each level with attestations, and for no other",
              JsonNames.of(level));
        } else if (ofLevel != null) {
          for (int i = 0; i < ReporterSketch.SUMS; i++) {
            sums[QuarterCounts.firstSum(level) + i] = ofLevel.get(i);
          }
        }
      }
      if (!JsonNames.of(Level.class).containsAll(given.keySet())) {
        problems.add(new Problem(location + "/reporters", "must have levels as names"));
      }
      return sums;
    }

    private static boolean areSums(List<Integer> sums) {
      return sums.size() == ReporterSketch.SUMS
          && sums.stream().allMatch(sum -> sum != null && sum >= 0 && sum < ReporterSketch.PRIME);
    }

    private void wrong(String location, String what, String name) {
      problems.add(new Problem(location, "%s, but had '%s'".formatted(what, SafeText.of(name))));
    }
  }
}
