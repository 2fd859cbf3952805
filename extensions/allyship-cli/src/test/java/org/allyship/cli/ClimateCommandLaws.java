package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.allyship.core.internal.JsonBinding;

class ClimateCommandLaws {
  private static final int SENSITIVE = 10;
  private static final String DEED = "deed,person,comfort,none,none,voice,asked";
  private static final Pattern ROW =
      Pattern.compile("^  (?:- )?(.*?)(?:\\n    People: | {2,})(\\S.*)$", Pattern.MULTILINE);
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** People in some teams and sites, each with a few records or none. */
  private record Group(String members, String records, Map<String, Integer> sizes) {
    static Group of(Random random) {
      StringBuilder members = new StringBuilder("person,team,site,score\n");
      StringBuilder records =
          new StringBuilder(
              "id,actor,date,perspective,reporter,act,reach,cost,gain,rules,transfer,direction,status\n");
      Map<String, Integer> sizes = new HashMap<>();
      int people = 1 + random.nextInt(70);
      for (int i = 0; i < people; i++) {
        int active = random.nextInt(3);
        String team = "team" + (char) ('A' + (int) Math.sqrt(random.nextInt(36)));
        String site = "site" + (char) ('A' + random.nextInt(3));
        sizes.merge(team, 1, Integer::sum);
        sizes.merge(site, 1, Integer::sum);
        members.append("p%s,%s,%s,%s%n".formatted(i, team, site, random.nextInt(5)));
        for (int j = active * random.nextInt(12); j > 0; j--) {
          records.append(
              String.format(
                  Locale.ROOT,
                  "b%s-%s,p%s,2026-%02d-01,recipient,p%s,%s,confirmed%n",
                  i,
                  j,
                  i,
                  1 + random.nextInt(12),
                  people + random.nextInt(9),
                  DEED));
        }
      }
      records.append("b,p0,2026-01-01,self,,deed,,,,,,,confirmed\n");
      return new Group(members.toString(), records.toString(), sizes);
    }

    int fewest(String segment, int threshold) {
      return segment.startsWith("site") ? Math.max(threshold, SENSITIVE) : threshold;
    }
  }

  @Property(tries = 60)
  void no_output_has_a_figure_of_fewer_people_than_the_threshold(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int threshold) throws IOException {
    Group group = Group.of(new Random(seed));
    Path folder = Files.createTempDirectory("climate");
    Path members = Files.writeString(folder.resolve("members.csv"), group.members());
    Path records = Files.writeString(folder.resolve("records.csv"), group.records());
    try {
      String[] args = {
        "climate",
        records.toString(),
        "--members=" + members,
        "--by=team",
        "--by=site",
        "--sensitive=site",
        "--threshold=" + threshold,
        "--period=2026-Q1..2026-Q2",
        "--period=2026-Q3..2026-Q4",
        "--outcome=score",
        Run.MODEL,
        Run.PACK,
        "--format=text"
      };
      Run text = Run.of(args);
      args[args.length - 1] = "--format=json";
      Run json = Run.of(args);
      assertThat(text.code() + json.code()).isZero();
      assertThat(
              NUMBER.matcher(text.messages()).results().map(one -> Integer.parseInt(one.group())))
          .allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo(threshold));
      requireTextToKeepTo(threshold, text.out(), group);
      JsonNode climate = JsonBinding.MAPPER.readTree(json.out());
      climate.get("cells").forEach(cell -> requireCellToKeepTo(threshold, cell, group));
      climate.get("roleTransitions").forEach(moved -> requireTransitionsToKeepTo(threshold, moved));
    } finally {
      Files.delete(members);
      Files.delete(records);
      Files.delete(folder);
    }
  }

  /** A row of a segment that is too small says that it is not shown, and nothing else. */
  private static void requireTextToKeepTo(int threshold, String text, Group group) {
    Matcher rows = ROW.matcher(text);
    while (rows.find()) {
      String segment = rows.group(1);
      Integer size = group.sizes().get(segment);
      if (size != null && size < group.fewest(segment, threshold)) {
        assertThat(rows.group(2))
            .as(segment)
            .startsWith("not shown: ")
            .doesNotContainPattern("[0-9]");
      }
    }
  }

  private static void requireCellToKeepTo(int threshold, JsonNode cell, Group group) {
    JsonNode shown = cell.get("result");
    if (shown.has("suppressed")) {
      assertThat(shown).hasSize(1);
      return;
    }
    int fewest =
        cell.get("keys").isEmpty()
            ? threshold
            : group.fewest(cell.at("/keys/0/values/0/0").textValue(), threshold);
    int people = shown.get("people").intValue();
    assertThat(people).isGreaterThanOrEqualTo(fewest);
    shown
        .findParents("share")
        .forEach(
            share -> {
              int count = share.get("count").intValue();
              assertThat(share.get("people").intValue()).isEqualTo(people);
              assertThat(count).isGreaterThanOrEqualTo(fewest);
              assertThat(people - count).isGreaterThanOrEqualTo(fewest);
            });
    shown.findParents("suppressed").forEach(suppressed -> assertThat(suppressed).hasSize(1));
  }

  private static void requireTransitionsToKeepTo(int threshold, JsonNode moved) {
    moved
        .findParents("retained")
        .forEach(
            transition ->
                assertThat(transition)
                    .allSatisfy(
                        each -> assertThat(each.intValue()).isGreaterThanOrEqualTo(threshold)));
    moved
        .findParents("count")
        .forEach(
            share ->
                assertThat(share.get("count").intValue())
                    .isBetween(threshold, share.get("people").intValue() - threshold));
    moved.findParents("suppressed").forEach(suppressed -> assertThat(suppressed).hasSize(1));
  }
}
