package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.allyship.climate.internal.PublishedCounts;
import org.allyship.core.internal.SafeText;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.disclosure.perturbed.PerturbationTable;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.person.Indicator;

/**
 * The published climate of a group: the shares of each cell, or why they are suppressed. Immutable
 * and thread-safe. The order of cells is no ranking.
 */
@JsonPropertyOrder({
  "format",
  "periods",
  "threshold",
  "countVariance",
  "cells",
  "roleTransitions",
  "associations",
  "intendedUse",
  "provenance"
})
public final class Climate {
  /** The number of the JSON form; a change that readers must know about raises it. */
  public static final int FORMAT = 1;

  private final ClimateDesign design;
  private final ClimateReader reader;
  private final Provenance provenance;
  private final List<List<CellKey>> keys;
  private final Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells;
  private final List<RoleTransitions> roleTransitions;
  private final List<Association> associations;

  Climate(
      ClimateDesign design,
      ClimateReader reader,
      Provenance provenance,
      Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells,
      List<RoleTransitions> roleTransitions,
      List<Association> associations) {
    this.design = design;
    this.reader = reader;
    this.provenance = provenance;
    this.keys = List.copyOf(cells.keySet());
    this.cells = new LinkedHashMap<>(cells);
    this.roleTransitions = List.copyOf(roleTransitions);
    this.associations = List.copyOf(associations);
  }

  /** Returns the number of the JSON form. */
  @JsonProperty
  public int format() {
    return FORMAT;
  }

  /** Returns the periods, oldest first. */
  @JsonProperty
  public List<QuarterRange> periods() {
    return design.periods();
  }

  /** Returns the smallest number of people of a published cell. */
  @JsonProperty
  public int threshold() {
    return design.disclosure().threshold();
  }

  /**
   * Returns the variance of each shown count around the true one: 0 if counts are exact, or that of
   * the perturbation. Perturbed counts need not add up to their totals.
   */
  @JsonProperty
  public double countVariance() {
    return design.disclosure().perturbation().isPresent() ? PerturbationTable.VARIANCE : 0;
  }

  /** Returns all cells: the group as a whole, and then each breakdown, level by level. */
  @JsonProperty
  public List<Cell<ClimateFigures>> cells() {
    return new AbstractList<>() {
      @Override
      public Cell<ClimateFigures> get(int index) {
        return new Cell<>(keys.get(index), figures(keys.get(index)));
      }

      @Override
      public int size() {
        return keys.size();
      }
    };
  }

  /** Returns the figures of the group as a whole. */
  public CellResult<ClimateFigures> everyone() {
    return at();
  }

  /**
   * Returns the figures of a cell.
   *
   * @throws IllegalArgumentException if there is no such cell
   */
  public CellResult<ClimateFigures> at(CellKey... keys) {
    return figures(List.of(keys));
  }

  /**
   * Returns the share of people in a cell to whom an indicator applies in a period, or why it is
   * suppressed.
   *
   * @param keys the cell; none for the group as a whole
   * @throws IllegalArgumentException if the climate does not have the period or the cell
   */
  public CellResult<Share> share(Indicator indicator, QuarterRange period, CellKey... keys) {
    requirePeriod(period);
    List<CellKey> cell = List.of(keys);
    return result(cell) instanceof Published<Map<String, PublishedCounts>> published
        ? reader.share(published.figure(), period, indicator, !cell.isEmpty())
        : new Suppressed<>(reason(cell));
  }

  private SuppressionReason reason(List<CellKey> keys) {
    return ((Suppressed<Map<String, PublishedCounts>>) result(keys)).reason();
  }

  private CellResult<Map<String, PublishedCounts>> result(List<CellKey> keys) {
    CellResult<Map<String, PublishedCounts>> result = cells.get(keys);
    if (result == null) {
      throw new IllegalArgumentException(
          "the climate has no cell of %s; see cells() for those that it has"
              .formatted(SafeText.of(keys.toString())));
    }
    return result;
  }

  private void requirePeriod(QuarterRange period) {
    if (!periods().contains(period)) {
      throw new IllegalArgumentException(
          "the climate has no period %s; it has %s".formatted(period, periods()));
    }
  }

  private CellResult<ClimateFigures> figures(List<CellKey> cell) {
    CellResult<Map<String, PublishedCounts>> result = result(cell);
    if (result instanceof Published<Map<String, PublishedCounts>> published) {
      return new Published<>(
          published.people(), reader.figures(published.figure(), !cell.isEmpty()));
    }
    return new Suppressed<>(reason(cell));
  }

  /**
   * Returns the role transitions of the whole group from each period to the next; published ones.
   */
  @JsonProperty
  public List<RoleTransitions> roleTransitions() {
    return roleTransitions;
  }

  /**
   * Returns outcomes compared by indicators, for the whole group; those of too few people are left
   * out.
   */
  @JsonProperty
  public List<Association> associations() {
    return associations;
  }

  /**
   * Returns the largest difference between the shares of two segments of a breakdown; empty if
   * fewer than two of them are published. Of segments with the same share the first is taken.
   *
   * @param level the level of a nested breakdown, 1 for the topmost
   * @throws IllegalArgumentException if the climate does not have the period
   */
  public Optional<GroupDifference> largestDifference(
      String breakdown, int level, Indicator indicator, QuarterRange period) {
    requirePeriod(period);
    CellKey lower = null;
    CellKey higher = null;
    Map<CellKey, Share> shares = new LinkedHashMap<>();
    cells.forEach(
        (cell, result) -> {
          if (isAt(breakdown, level, cell)
              && result instanceof Published<Map<String, PublishedCounts>> published
              && reader.share(published.figure(), period, indicator, true)
                  instanceof Published<Share> share) {
            shares.put(cell.get(0), share.figure());
          }
        });
    for (Map.Entry<CellKey, Share> each : shares.entrySet()) {
      if (lower == null
          || each.getValue().share() < Objects.requireNonNull(shares.get(lower)).share()) {
        lower = each.getKey();
      }
      if (higher == null
          || each.getValue().share() > Objects.requireNonNull(shares.get(higher)).share()) {
        higher = each.getKey();
      }
    }
    if (lower == null || higher == null || lower.equals(higher)) {
      return Optional.empty();
    }
    return Optional.of(
        GroupDifference.between(
            indicator,
            period,
            lower,
            Objects.requireNonNull(shares.get(lower)),
            higher,
            Objects.requireNonNull(shares.get(higher)),
            countVariance()));
  }

  private static boolean isAt(String breakdown, int level, List<CellKey> cell) {
    return cell.size() == 1
        && cell.get(0).breakdown().equals(breakdown)
        && cell.get(0).values().get(0).size() == level;
  }

  /** Returns the intended use of the figures. */
  @JsonProperty
  public IntendedUse intendedUse() {
    return IntendedUse.AGGREGATE_CLIMATE;
  }

  /** Returns the model that it was computed with. */
  @JsonProperty
  public Provenance provenance() {
    return provenance;
  }

  /** Returns the numbers of periods and cells as text. */
  @Override
  public String toString() {
    return "Climate{periods=%s, cells=%s}".formatted(periods().size(), cells.size());
  }
}
