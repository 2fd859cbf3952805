package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.allyship.content.ContentPack;
import org.allyship.core.BehaviorId;
import org.allyship.data.run.PlacedBehavior;
import org.allyship.report.NamedPlacement;
import org.allyship.report.Report;

/** Collects the placements of a report, as many as it has room for, and hands them on. */
public final class PlacementReport implements PlacementWriter {
  private static final int LONGEST_NAME = 100;

  private final Content content;
  private final PlacementWriter writer;
  private final List<NamedPlacement> placements = new ArrayList<>();

  /** Collects what goes on to a writer. */
  public PlacementReport(Content content, PlacementWriter writer) {
    this.content = content;
    this.writer = writer;
  }

  @Override
  public void write(PlacedBehavior placed) {
    placements.add(new NamedPlacement(name(placed), placed.placement()));
    writer.write(placed);
  }

  /** By its id and its action; a note may name people, and stays out. */
  private String name(PlacedBehavior placed) {
    String place = placed.location().isEmpty() ? "-" : placed.location();
    String id = placed.behavior().id().map(BehaviorId::value).orElse(place);
    String name =
        placed.behavior().action().map(action -> id + ": " + title(action.value())).orElse(id);
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** Returns the title of an action, or its id where the pack does not know it. */
  private String title(String action) {
    ContentPack pack = content.pack();
    try {
      return content.words().of(pack.action(action)).title();
    } catch (NoSuchElementException e) {
      return action;
    }
  }

  @Override
  public void end() {
    writer.end();
  }

  /** Returns the report on what was written, which must be something. */
  public Report report() {
    return placements.size() == 1 ? Report.of(placements.get(0)) : Report.of(placements);
  }
}
