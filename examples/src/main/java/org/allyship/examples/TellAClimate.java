package org.allyship.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.allyship.cli.sample.SyntheticOrganization;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.json.StrictJson;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.climate.Climate;
import org.allyship.scoring.climate.ClimateDesign;
import org.allyship.scoring.climate.ClimateFigures;
import org.allyship.scoring.climate.ClimateMonitor;
import org.allyship.scoring.climate.EquityGap;
import org.allyship.scoring.climate.Member;
import org.allyship.scoring.climate.Momentum;
import org.allyship.scoring.climate.Share;
import org.allyship.scoring.disclosure.Cell;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Disclosure;
import org.allyship.scoring.disclosure.Part;
import org.allyship.scoring.disclosure.ReleaseLedger;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Sign;

/** The climate of an invented organization. */
public final class TellAClimate {
  private static final Quarters BEFORE = Quarters.ofYear(2025);
  private static final Quarters YEAR = Quarters.ofYear(2026);

  /** A real one comes from a secure source of chance, and is kept apart from the ledger. */
  private static final byte[] SECRET = "sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);

  private static final Map<String, byte[]> SAMPLE = SyntheticOrganization.files();

  private TellAClimate() {}

  /** Shows of how many people at each site others report support, and how everybody moved. */
  public static void run(PrintStream out) {
    List<String> breakdowns = List.of("site");
    Set<String> sensitive = Set.of("site"); // needs ten people in each, not five
    ClimateDesign design =
        new ClimateDesign(
            breakdowns, sensitive, List.of(BEFORE, YEAR), List.of(), Disclosure.standard());
    ReleaseLedger ledger = ReleaseLedger.withKey(SECRET); // one for each audience
    ClimateMonitor monitor = ClimateMonitor.of(design, Spectrum.standard(), ledger);
    members().forEach(monitor::join);
    records().forEach(monitor::added);
    Climate climate = monitor.release();

    for (Cell<ClimateFigures> cell : climate.cells()) {
      out.println(name(cell.parts()) + ": " + support(cell.shown()));
    }
    EquityGap gap = climate.gap("site", 1, Sign.SHOWS_ALLYSHIP, YEAR).orElseThrow();
    out.printf("apart by %.2f [%.2f, %.2f]%n", gap.difference(), gap.low(), gap.high());
    Momentum momentum = climate.momentum().get(0);
    out.println("advocates: " + momentum.passages().get(Sign.ADVOCATE));
  }

  private static String name(List<Part> parts) {
    return parts.isEmpty() ? "everybody" : parts.get(0).values().toString();
  }

  private static String support(Disclosed<ClimateFigures> cell) {
    if (cell instanceof Reported<ClimateFigures> figures
        && figures.figure().periods().get(1).signs().get(Sign.SHOWS_ALLYSHIP)
            instanceof Reported<Share> share) {
      return share.figure().count() + " of " + share.figure().people();
    }
    return "withheld"; // the type holds the reason, and no figure
  }

  private static Stream<Member> members() {
    return lines(SyntheticOrganization.MEMBERS)
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(row -> Member.of(ParticipantId.of(row[0]), Map.of("site", List.of(row[4]))));
  }

  private static Stream<BehaviorRecord> records() {
    return lines(SyntheticOrganization.RECORDS)
        .filter(row -> row.startsWith("{\"behavior\""))
        .map(row -> StrictJson.read(row, BehaviorRecord.class, "a record of the sample"));
  }

  private static Stream<String> lines(String file) {
    byte[] bytes = Objects.requireNonNull(SAMPLE.get(file), file);
    return new String(bytes, StandardCharsets.UTF_8).lines();
  }
}
