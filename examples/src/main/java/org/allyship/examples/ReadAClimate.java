package org.allyship.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateDesign;
import org.allyship.climate.ClimateFigures;
import org.allyship.climate.ClimateMonitor;
import org.allyship.climate.GroupDifference;
import org.allyship.climate.Member;
import org.allyship.climate.RoleTransitions;
import org.allyship.climate.Share;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.sample.SyntheticOrganization;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.Indicator;

/** Reads the climate of a synthetic organization. */
public final class ReadAClimate {
  private static final QuarterRange BEFORE = QuarterRange.ofYear(2025);
  private static final QuarterRange YEAR = QuarterRange.ofYear(2026);

  /** A real key comes from a secure random source and is stored apart from the ledger. */
  private static final byte[] SECRET = "sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);

  private static final Map<String, byte[]> SAMPLE = SyntheticOrganization.files();

  private ReadAClimate() {}

  /** Counts the people at each site whose support others report, and the role transitions. */
  public static void run(PrintStream out) {
    ClimateDesign design =
        ClimateDesign.builder()
            .addBreakdowns("site")
            .addSensitive("site") // needs ten people in each, not five
            .addPeriods(BEFORE, YEAR)
            .build();
    ReleaseLedger ledger = ReleaseLedger.withKey(SECRET); // one for each audience
    ClimateMonitor monitor = ClimateMonitor.of(design, Spectrum.standard(), ledger);
    members().forEach(monitor::join);
    records().forEach(monitor::added);
    Climate climate = monitor.release();

    for (Cell<ClimateFigures> cell : climate.cells()) {
      CellKey[] keys = cell.keys().toArray(CellKey[]::new);
      out.println(name(keys) + ": " + text(climate.share(Indicator.OBSERVED_ALLYSHIP, YEAR, keys)));
    }
    GroupDifference difference =
        climate.largestDifference("site", 1, Indicator.OBSERVED_ALLYSHIP, YEAR).orElseThrow();
    out.printf(
        "apart by %.2f [%.2f, %.2f]%n",
        difference.difference(), difference.low(), difference.high());
    RoleTransitions transitions = climate.roleTransitions().get(0);
    out.println("advocates: " + transitions.roles().get(Indicator.ADVOCATE));
  }

  private static String name(CellKey[] keys) {
    return keys.length == 0 ? "everyone" : keys[0].values().toString();
  }

  private static String text(CellResult<Share> share) {
    if (share instanceof Published<Share> published) {
      return published.figure().count() + " of " + published.figure().people();
    }
    return "not shown"; // the type holds the reason, and no figure
  }

  private static Stream<Member> members() {
    return lines(SyntheticOrganization.MEMBERS)
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(row -> Member.of(ParticipantId.of(row[0]), Map.of("site", List.of(row[4]))));
  }

  private static Stream<BehaviorRecord> records() {
    return lines(SyntheticOrganization.RECORDS)
        .filter(row -> row.contains("\"behavior\":{"))
        .map(row -> StrictJson.read(row, BehaviorRecord.class, "a record of the sample"));
  }

  private static Stream<String> lines(String file) {
    byte[] bytes = Objects.requireNonNull(SAMPLE.get(file), file);
    return new String(bytes, StandardCharsets.UTF_8).lines();
  }
}
