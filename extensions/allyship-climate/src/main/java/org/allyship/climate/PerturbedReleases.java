package org.allyship.climate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.climate.internal.CellTotals;
import org.allyship.climate.internal.FigureKeys;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.PersonRows;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.climate.internal.RecordKeys;
import org.allyship.climate.internal.SegmentValues;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.disclosure.perturbed.Perturbation;
import org.allyship.scoring.Provenance;

/**
 * Makes releases with perturbed counts. A release depends on the present members and their records
 * only, and needs no memory: a figure is the same as long as they are (decision 0032).
 */
final class PerturbedReleases {
  private final ClimateDesign design;
  private final Measures measures;
  private final Provenance provenance;
  private final FigureKeys figures;

  PerturbedReleases(
      ClimateDesign design, Measures measures, Provenance provenance, Perturbation perturbation) {
    this.design = design;
    this.measures = measures;
    this.provenance = provenance;
    this.figures = new FigureKeys(perturbation, measures, design.periods());
  }

  Climate next(PersonRows rows, List<SegmentValues> segments) {
    RecordKeys keys = new RecordKeys(figures.perturbation(), rows, measures, design.challenges());
    CellTotals everyone = keys.totals(new int[rows.size()], 1)[0];
    Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells = new LinkedHashMap<>();
    boolean enough = everyone.people >= design.disclosure().threshold();
    cells.put(
        List.of(),
        enough
            ? new Published<>(everyone.people, counts(everyone).shown(false))
            : new Suppressed<>(SuppressionReason.POPULATION));
    design.breakdowns().stream()
        .sorted()
        .forEach(
            name -> {
              int breakdown = design.breakdowns().indexOf(name);
              CellTotals[] ofValues =
                  keys.totals(rows.values(breakdown), segments.get(breakdown).size());
              add(name, segments.get(breakdown), ofValues, cells);
            });
    return new Climate(
        design,
        new ClimateReader(design),
        provenance,
        cells,
        enough ? counts(everyone).roleTransitions() : List.of(),
        List.of());
  }

  private PerturbedCounts counts(CellTotals totals) {
    return new PerturbedCounts(figures, measures, design.periods(), totals);
  }

  private void add(
      String breakdown,
      SegmentValues values,
      CellTotals[] ofValues,
      Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells) {
    int threshold = design.disclosure().threshold(design.sensitive().contains(breakdown));
    levels(values, ofValues)
        .forEach(
            (path, totals) ->
                cells.put(
                    List.of(new CellKey(breakdown, List.of(path))),
                    totals.people >= threshold
                        ? new Published<>(totals.people, counts(totals).shown(true))
                        : new Suppressed<>(SuppressionReason.PROTECTED)));
  }

  /** Returns the totals of each path, level by level, and in the order of values. */
  private Map<List<String>, CellTotals> levels(SegmentValues values, CellTotals[] ofValues) {
    Map<List<String>, CellTotals> leaves =
        new TreeMap<>(Comparator.comparing(path -> String.join("\u0000", path)));
    for (int value = 0; value < ofValues.length; value++) {
      if (ofValues[value].people > 0) {
        leaves.put(values.path(value), ofValues[value]);
      }
    }
    Map<List<String>, CellTotals> all = new LinkedHashMap<>();
    int depth = leaves.keySet().stream().mapToInt(List::size).max().orElse(0);
    for (int level = 1; level <= depth; level++) {
      for (Map.Entry<List<String>, CellTotals> leaf : leaves.entrySet()) {
        List<String> path = leaf.getKey().subList(0, level);
        all.computeIfAbsent(path, any -> new CellTotals(measures)).add(leaf.getValue());
      }
    }
    return all;
  }
}
