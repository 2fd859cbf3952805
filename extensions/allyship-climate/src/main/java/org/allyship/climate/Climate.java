package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.AbstractList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.core.internal.SafeText;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.person.Indicator;

/**
 * What may be shown of a group: of how many people of each cell something holds, or why that is
 * withheld. Immutable and thread-safe. Cells have no order of better and worse.
 */
@JsonPropertyOrder({
  "periods",
  "threshold",
  "cells",
  "roleTransitions",
  "associations",
  "intendedUse",
  "provenance"
})
public final class Climate {
  private final ClimateDesign design;
  private final Measures measures;
  private final Provenance provenance;
  private final List<List<CellKey>> keys;
  private final Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells;
  private final List<RoleTransitions> roleTransitions;
  private final List<Association> associations;

  Climate(
      ClimateDesign design,
      Measures measures,
      Provenance provenance,
      Map<List<CellKey>, CellResult<Map<String, PublishedCounts>>> cells,
      List<Association> associations) {
    this.design = design;
    this.measures = measures;
    this.provenance = provenance;
    this.keys = List.copyOf(cells.keySet());
    this.cells = new LinkedHashMap<>(cells);
    this.roleTransitions =
        this.cells.get(List.<CellKey>of())
                instanceof Published<Map<String, PublishedCounts>> everybody
            ? measures.roleTransitions(everybody.figure())
            : List.of();
    this.associations = List.copyOf(associations);
  }

  /** The periods, oldest first. */
  @JsonProperty
  public List<QuarterRange> periods() {
    return design.periods();
  }

  /** The fewest people of whom anything is told. */
  @JsonProperty
  public int threshold() {
    return design.disclosure().threshold();
  }

  /** Every cell: the group as a whole, and then each breakdown, level by level. */
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
  public CellResult<ClimateFigures> everybody() {
    return at();
  }

  /**
   * Returns the figures of a cell.
   *
   * @throws IllegalArgumentException if there is no such cell
   */
  public CellResult<ClimateFigures> at(CellKey... parts) {
    return figures(List.of(parts));
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
        ? measures.share(published.figure(), period, indicator, !cell.isEmpty())
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

  private CellResult<ClimateFigures> figures(List<CellKey> parts) {
    CellResult<Map<String, PublishedCounts>> result = result(parts);
    if (result instanceof Published<Map<String, PublishedCounts>> published) {
      return new Published<>(
          published.people(), measures.figures(published.figure(), !parts.isEmpty()));
    }
    return new Suppressed<>(reason(parts));
  }

  /** How the group as a whole moved from each period to the next; nothing when it is withheld. */
  @JsonProperty
  public List<RoleTransitions> roleTransitions() {
    return Collections.unmodifiableList(roleTransitions);
  }

  /** Outcomes beside signs, for the group as a whole; what rests on too few people is left out. */
  @JsonProperty
  public List<Association> associations() {
    return associations;
  }

  /**
   * Returns how far apart the segments of a breakdown are, at one level of it; empty when fewer
   * than two of them are shown. Of segments with the same share the first is taken.
   *
   * @param depth the level of a nested breakdown, 1 for the topmost
   * @throws IllegalArgumentException if the climate does not have the period
   */
  public Optional<GroupDifference> largestDifference(
      String breakdown, int depth, Indicator indicator, QuarterRange period) {
    requirePeriod(period);
    CellKey lower = null;
    CellKey higher = null;
    Map<CellKey, Share> shares = new LinkedHashMap<>();
    cells.forEach(
        (parts, result) -> {
          if (isAt(breakdown, depth, parts)
              && result instanceof Published<Map<String, PublishedCounts>> published
              && Measures.share(published.figure(), period, indicator)
                  instanceof Published<Share> share) {
            shares.put(parts.get(0), share.figure());
          }
        });
    for (Map.Entry<CellKey, Share> each : shares.entrySet()) {
      if (lower == null || each.getValue().share() < shares.get(lower).share()) {
        lower = each.getKey();
      }
      if (higher == null || each.getValue().share() > shares.get(higher).share()) {
        higher = each.getKey();
      }
    }
    if (lower == null || higher == null || lower.equals(higher)) {
      return Optional.empty();
    }
    return Optional.of(
        GroupDifference.between(
            indicator, period, lower, shares.get(lower), higher, shares.get(higher)));
  }

  private static boolean isAt(String breakdown, int depth, List<CellKey> parts) {
    return parts.size() == 1
        && parts.get(0).breakdown().equals(breakdown)
        && parts.get(0).values().get(0).size() == depth;
  }

  /** What the result may be used for. */
  @JsonProperty
  public IntendedUse intendedUse() {
    return IntendedUse.AGGREGATE_CLIMATE;
  }

  /** What it was made with. */
  @JsonProperty
  public Provenance provenance() {
    return provenance;
  }

  /** Tells how many cells there are. */
  @Override
  public String toString() {
    return "Climate{periods=%d, cells=%d}".formatted(periods().size(), cells.size());
  }
}
