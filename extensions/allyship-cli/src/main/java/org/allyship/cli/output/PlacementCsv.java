package org.allyship.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.allyship.cli.console.Csv;
import org.allyship.cli.console.TableCells;
import org.allyship.core.BehaviorId;
import org.allyship.core.Feature;
import org.allyship.core.internal.JsonNames;
import org.allyship.data.run.PlacedBehavior;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Finding;
import org.allyship.scoring.Placement;
import org.allyship.scoring.PositionRange;
import org.allyship.scoring.Probabilities;
import org.allyship.scoring.Provenance;

/**
 * Writes placements as CSV. Several classes or findings in a cell are parted by semicolons; a
 * finding is written as {@code harmful:possibly:0.3511}.
 */
public final class PlacementCsv implements PlacementWriter {
  /** The classes, each with a column for its probability. */
  private static final List<Classification> CLASSES =
      List.of(
          Classification.HARMFUL,
          Classification.PASSIVE,
          Classification.PERFORMATIVE,
          Classification.CLAIM_ONLY,
          Classification.ALLYSHIP,
          Classification.ADVOCACY,
          Classification.ACCOMPLICESHIP);

  private static final List<String> BEFORE_CLASSES =
      List.of(
          "id",
          "classification",
          "level",
          "position",
          "low",
          "high",
          "expectedPosition",
          "certainty",
          "candidates");

  private static final List<String> AFTER_CLASSES =
      List.of("findings", "ask", "modelId", "modelVersion", "modelSha256", "intendedUse");

  private final Csv csv;

  /** Writes the header. */
  public PlacementCsv(PrintWriter out) {
    this.csv = new Csv(out, header());
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(BEFORE_CLASSES);
    CLASSES.forEach(classification -> header.add(JsonNames.of(classification)));
    header.addAll(AFTER_CLASSES);
    return header;
  }

  @Override
  public void write(PlacedBehavior placed) {
    Placement placement = placed.placement();
    Provenance provenance = placement.provenance();
    Probabilities probabilities = placement.probabilities();
    List<String> cells = new ArrayList<>();
    cells.addAll(
        List.of(
            placed.behavior().id().map(BehaviorId::value).orElse(""),
            JsonNames.of(placement.classification()),
            placement.level().map(JsonNames::of).orElse(""),
            TableCells.number(placement.position()),
            end(placement, true),
            end(placement, false),
            TableCells.number(placement.expectedPosition()),
            JsonNames.of(placement.certainty()),
            names(placement.candidates())));
    for (Classification classification : CLASSES) {
      cells.add(String.format(Locale.ROOT, "%.4f", probabilities.of(classification)));
    }
    cells.addAll(
        List.of(
            placement.findings().stream().map(PlacementCsv::text).collect(Collectors.joining(";")),
            placement.mostInformativeFeature().map(Feature::id).orElse(""),
            provenance.modelId(),
            provenance.modelVersion(),
            provenance.modelSha256(),
            JsonNames.of(placement.intendedUse())));
    csv.write(cells);
  }

  private static String end(Placement placement, boolean low) {
    return placement
        .range()
        .map(low ? PositionRange::low : PositionRange::high)
        .map(value -> TableCells.number(OptionalDouble.of(value)))
        .orElse("");
  }

  private static String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(JsonNames::of).collect(Collectors.joining(";"));
  }

  private static String text(Finding finding) {
    return String.format(
        Locale.ROOT,
        "%s:%s:%.4f",
        JsonNames.of(finding.type()),
        JsonNames.of(finding.strength()),
        finding.probability());
  }

  @Override
  public void end() {
    csv.flush();
  }
}
