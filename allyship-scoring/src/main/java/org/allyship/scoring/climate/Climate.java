package org.allyship.scoring.climate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.AbstractList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.core.internal.Excerpt;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.disclosure.Cell;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Part;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.disclosure.Withheld;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Sign;

/**
 * What may be shown of a group: of how many people of each cell something holds, or why that is
 * withheld. Immutable and thread-safe. Cells have no order of better and worse.
 */
@JsonPropertyOrder({
  "periods",
  "threshold",
  "cells",
  "momentum",
  "associations",
  "intendedUse",
  "provenance"
})
public final class Climate {
  private final ClimateDesign design;
  private final Measures measures;
  private final Provenance provenance;
  private final List<List<Part>> places;
  private final Map<List<Part>, Disclosed<Map<String, Shown>>> cells;
  private final List<Momentum> momentum;
  private final List<Association> associations;

  Climate(
      ClimateDesign design,
      Measures measures,
      Provenance provenance,
      Map<List<Part>, Disclosed<Map<String, Shown>>> cells,
      List<Association> associations) {
    this.design = design;
    this.measures = measures;
    this.provenance = provenance;
    this.places = List.copyOf(cells.keySet());
    this.cells = new LinkedHashMap<>(cells);
    this.momentum =
        this.cells.get(List.<Part>of()) instanceof Reported<Map<String, Shown>> everybody
            ? measures.momentum(everybody.figure())
            : List.of();
    this.associations = List.copyOf(associations);
  }

  /** The periods, oldest first. */
  @JsonProperty
  public List<Quarters> periods() {
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
        return new Cell<>(places.get(index), figures(places.get(index)));
      }

      @Override
      public int size() {
        return places.size();
      }
    };
  }

  /** Returns the figures of the group as a whole. */
  public Disclosed<ClimateFigures> everybody() {
    return at();
  }

  /**
   * Returns the figures of a cell.
   *
   * @throws IllegalArgumentException if there is no such cell
   */
  public Disclosed<ClimateFigures> at(Part... parts) {
    return figures(List.of(parts));
  }

  private Disclosed<ClimateFigures> figures(List<Part> parts) {
    Disclosed<Map<String, Shown>> shown = cells.get(parts);
    if (shown == null) {
      throw new IllegalArgumentException(
          "the climate has no cell of %s; see cells() for those that it has"
              .formatted(Excerpt.of(parts.toString())));
    }
    if (shown instanceof Reported<Map<String, Shown>> reported) {
      return new Reported<>(
          reported.people(), measures.figures(reported.figure(), !parts.isEmpty()));
    }
    return new Withheld<>(((Withheld<Map<String, Shown>>) shown).reason());
  }

  /** How the group as a whole moved from each period to the next; nothing when it is withheld. */
  @JsonProperty
  public List<Momentum> momentum() {
    return Collections.unmodifiableList(momentum);
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
  public Optional<EquityGap> gap(String breakdown, int depth, Sign sign, Quarters period) {
    if (!periods().contains(period)) {
      throw new IllegalArgumentException(
          "the climate has no period %s; it has %s".formatted(period, periods()));
    }
    Part lower = null;
    Part higher = null;
    Map<Part, Share> shares = new LinkedHashMap<>();
    cells.forEach(
        (parts, shown) -> {
          if (isAt(breakdown, depth, parts)
              && shown instanceof Reported<Map<String, Shown>> reported
              && Measures.share(reported.figure(), period, sign) instanceof Reported<Share> share) {
            shares.put(parts.get(0), share.figure());
          }
        });
    for (Map.Entry<Part, Share> each : shares.entrySet()) {
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
        EquityGap.between(sign, period, lower, shares.get(lower), higher, shares.get(higher)));
  }

  private static boolean isAt(String breakdown, int depth, List<Part> parts) {
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
