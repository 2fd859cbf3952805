package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;
import org.allyship.scoring.person.Indicator;

/**
 * A published climate by the competencies of a framework. It groups the shares that the climate
 * published, and has no other figure: what is suppressed there is suppressed here. Immutable and
 * thread-safe.
 */
@JsonPropertyOrder({"framework", "countVariance", "cells", "intendedUse", "provenance"})
public final class ClimateByCompetency {
  private final Climate climate;
  private final Framework framework;

  private ClimateByCompetency(Climate climate, Framework framework) {
    this.climate = Objects.requireNonNull(climate, "climate");
    this.framework = framework;
  }

  /**
   * Returns a climate by the competencies of a framework.
   *
   * @throws IllegalArgumentException if the framework names an indicator that does not exist
   */
  public static ClimateByCompetency of(Climate climate, Framework framework) {
    requireKnown(framework);
    return new ClimateByCompetency(climate, framework);
  }

  /**
   * Requires that every indicator of a framework exists, which can be checked before there is a
   * climate.
   *
   * @throws IllegalArgumentException if one does not exist; names all that do not
   */
  public static void requireKnown(Framework framework) {
    Set<String> unknown = new LinkedHashSet<>();
    framework.competencies().forEach(each -> unknown.addAll(each.indicators()));
    Set<String> known = new LinkedHashSet<>();
    for (Indicator indicator : Indicator.values()) {
      known.add(indicator.code());
    }
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "framework '%s' names the indicators %s, which do not exist; use some of %s"
              .formatted(framework.id(), unknown, known));
    }
  }

  /** Returns the framework. */
  @JsonProperty
  public FrameworkId framework() {
    return framework.id();
  }

  /** Returns the variance of every published count, as the climate states it. */
  @JsonProperty
  public double countVariance() {
    return climate.countVariance();
  }

  /** Returns the cells of the climate in their order, with the shares of every competency. */
  @JsonProperty
  public List<Cell<List<CompetencyShares>>> cells() {
    return climate.cells().stream()
        .map(cell -> new Cell<>(cell.keys(), byCompetency(cell.result())))
        .toList();
  }

  private CellResult<List<CompetencyShares>> byCompetency(CellResult<ClimateFigures> result) {
    if (result instanceof Published<ClimateFigures> published) {
      return new Published<>(
          published.people(),
          framework.competencies().stream()
              .map(competency -> shares(competency, published.figure()))
              .toList());
    }
    return new Suppressed<>(((Suppressed<ClimateFigures>) result).reason());
  }

  private static CompetencyShares shares(Competency competency, ClimateFigures figures) {
    return new CompetencyShares(
        competency.id(),
        competency.indicators().isEmpty()
            ? List.of()
            : figures.periods().stream().map(period -> part(period, competency)).toList());
  }

  /** Returns the part of a period that belongs to a competency. */
  private static ClimatePeriod part(ClimatePeriod period, Competency competency) {
    Map<Indicator, CellResult<Share>> shares = new EnumMap<>(period.indicators());
    shares.keySet().removeIf(each -> !competency.indicators().contains(each.code()));
    return new ClimatePeriod(period.period(), shares);
  }

  /** Returns the intended use of the figures. */
  @JsonProperty
  public IntendedUse intendedUse() {
    return climate.intendedUse();
  }

  /** Returns the model that the climate was computed with. */
  @JsonProperty
  public Provenance provenance() {
    return climate.provenance();
  }

  /** Returns the framework and the number of cells as text. */
  @Override
  public String toString() {
    return "ClimateByCompetency{framework=%s, cells=%s}"
        .formatted(framework.id(), climate.cells().size());
  }
}
