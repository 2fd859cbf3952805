package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.allyship.cli.output.ClimateJson;
import org.allyship.climate.ClimateDesign;
import org.allyship.climate.ClimateMonitor;
import org.allyship.climate.Member;
import org.allyship.content.ContentPacks;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.Input;
import org.allyship.data.InputFormat;
import org.allyship.data.RecordRow;
import org.allyship.data.RowKind;
import org.allyship.data.RowReader;
import org.allyship.data.rules.ReadingRules;
import org.allyship.data.run.StoredClimate;
import org.allyship.scoring.Spectrum;

class StateOptionLaws {
  private static final int PEOPLE = 90;
  private static final int RUNS = 4;
  private static final String HEADER =
      "id,actor,date,perspective,reporter,act,reach,cost,gain,rules,transfer,direction,status\n";

  /** A live monitor of a group, and the files that say the same of it. */
  private static final class Group {
    private final Random random;
    private final ClimateMonitor live;
    private final Map<String, String> members = new TreeMap<>();
    private final Map<String, List<String>> rows = new TreeMap<>();
    private int records;

    Group(Random random) {
      this.random = random;
      ClimateDesign design =
          ClimateDesign.builder()
              .addBreakdowns("team", "site")
              .addPeriods(QuarterRange.ofYear(2025), QuarterRange.ofYear(2026))
              .addAllChallenges(
                  ContentPacks.bundled().challenges().stream().map(each -> each.id()).toList())
              .build();
      this.live = StoredClimate.begin(design, Spectrum.standard()).monitor();
    }

    /** Some come, go, move and act, and of some a record is withdrawn. */
    void goOn(int most) throws IOException {
      Set<String> touched = new TreeSet<>();
      for (int i = random.nextInt(most); i >= 0; i--) {
        String person = "p" + random.nextInt(PEOPLE);
        if (touched.add(person)) {
          change(person);
        }
      }
    }

    private void change(String person) throws IOException {
      List<String> done = rows.computeIfAbsent(person, any -> new ArrayList<>());
      int kind = random.nextInt(8);
      if (!members.containsKey(person) || kind == 0) {
        join(person);
      }
      if (kind == 1 && members.size() > 1) {
        members.remove(person);
        live.leave(ParticipantId.of(person));
      } else if (kind == 2 && !done.isEmpty()) {
        live.removed(read(done.remove(0)));
      } else {
        for (int i = random.nextInt(12); i >= 0; i--) {
          String row = row(person);
          done.add(row);
          live.added(read(row));
        }
      }
    }

    private void join(String person) {
      String team = "team" + random.nextInt(4);
      String site = "site" + random.nextInt(3);
      members.put(person, person + "," + team + "," + site + "\n");
      Map<String, List<String>> segments = Map.of("team", List.of(team), "site", List.of(site));
      live.join(Member.of(ParticipantId.of(person), segments));
    }

    private String row(String person) {
      return String.format(
          Locale.ROOT,
          "b%s,%s,%s-%02d-01,recipient,r%s,deed,person,comfort,none,%s,voice,asked,confirmed\n",
          records++,
          person,
          2025 + random.nextInt(2),
          1 + random.nextInt(12),
          random.nextInt(9),
          random.nextInt(4) == 0 ? "changes" : "none");
    }

    private static BehaviorRecord read(String row) throws IOException {
      InputStream in = new ByteArrayInputStream((HEADER + row).getBytes(StandardCharsets.UTF_8));
      try (RowReader<RecordRow> read =
          RowReader.of(
              new Input("row", InputFormat.CSV, in),
              RowKind.records(false),
              ReadingRules.standard())) {
        return ((RecordRow.Done) read.next().orElseThrow().value()).behavior();
      }
    }

    String members() {
      return "person,team,site\n" + String.join("", members.values());
    }

    String records() {
      StringBuilder all = new StringBuilder(HEADER);
      rows.values().forEach(each -> each.forEach(all::append));
      return all.append("b,p0,2025-01-01,self,,deed,,,,,,,withdrawn\n").toString();
    }

    String released() {
      return ClimateJson.of(live.release(), List.of(), List.of());
    }
  }

  @Property(tries = 40)
  void runs_that_keep_print_the_same_as_one_monitor_released_as_often(@ForAll long seed)
      throws IOException {
    Group group = new Group(new Random(seed));
    Path folder = Files.createTempDirectory("keep");
    Path members = folder.resolve("members.csv");
    Path records = folder.resolve("records.csv");
    Path kept = folder.resolve("kept");
    try {
      for (int run = 0; run < RUNS; run++) {
        group.goOn(run == 0 ? 400 : 60);
        Files.writeString(members, group.members());
        Files.writeString(records, group.records());
        Run printed =
            Run.of(
                "climate",
                records.toString(),
                "--members=" + members,
                "--by=team",
                "--by=site",
                "--period=2025..2026",
                "--every=year",
                "--state=" + kept,
                "--format=json");
        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.out()).isEqualTo(group.released());
      }
    } finally {
      for (Path file : List.of(members, records, kept, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
