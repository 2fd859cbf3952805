package org.allyship.climate;

import static org.allyship.climate.Group.NOW;
import static org.allyship.climate.Group.makeAlly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.person.Indicator;
import org.junit.jupiter.api.Test;

class ClimateSnapshotTest {
  private static final byte[] KEY = new byte[32];
  private final ReleaseLedger ledger = ReleaseLedger.withKey(KEY);
  private final ClimateMonitor monitor = ClimateMonitor.of(Group.DESIGN, Group.SPECTRUM, ledger);

  private static List<ClimatePeriod> figures(Climate climate) {
    return ((Published<ClimateFigures>) climate.everyone()).figure().periods();
  }

  @Test
  void a_monitor_goes_on_from_where_it_was_saved() throws IOException {
    Group.forty(monitor, 14);
    monitor.release();
    makeAlly(monitor, 39, 2026);
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    ClimateMonitor restored =
        ClimateMonitor.restore(
            new ByteArrayInputStream(saved.toByteArray()),
            Group.DESIGN,
            Group.SPECTRUM,
            ReleaseLedger.fromBytes(ledger.toBytes(), KEY));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    restored.save(again);
    assertThat(again.toString()).isEqualTo(saved.toString());
    assertThat(StrictJson.write(restored.release())).isEqualTo(StrictJson.write(monitor.release()));
  }

  @Test
  void a_monitor_goes_on_with_a_further_period() throws IOException {
    Group.forty(monitor, 14);
    Climate before = monitor.release();
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    QuarterRange next = QuarterRange.ofYear(2027);
    ClimateDesign longer = Group.DESIGN.toBuilder().addPeriods(next).build();
    ClimateMonitor restored =
        ClimateMonitor.restore(
            new ByteArrayInputStream(saved.toByteArray()), longer, Group.SPECTRUM, ledger);
    for (int i = 0; i < 9; i++) {
      restored.added(Group.act(i, LocalDate.of(2027, 2, 1), "r1"));
    }
    List<ClimatePeriod> after = figures(restored.release());
    assertThat(after.get(1)).isEqualTo(figures(before).get(1));
    assertThat(after.get(2).indicators().get(Indicator.OBSERVED_ALLYSHIP))
        .isEqualTo(new Published<>(40, new Share(9, 40)));
  }

  @Test
  void a_snapshot_of_another_design_is_refused() throws IOException {
    Group.forty(monitor, 14);
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    ClimateDesign other = ClimateDesign.builder().addBreakdowns("team").addPeriods(NOW).build();
    assertThatThrownBy(
            () ->
                ClimateMonitor.restore(
                    new ByteArrayInputStream(saved.toByteArray()), other, Group.SPECTRUM, ledger))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "line 1/breakdowns: has the breakdowns [team, site], but the design has [team]; give the same")
        .hasMessageContaining(
            "line 1/periods: has the periods [2025-Q1..2025-Q4, 2026-Q1..2026-Q4]")
        .hasMessageContaining("line 1/challenges: has the challenges [fear-of-getting-it-wrong]");
  }

  @Test
  void a_snapshot_with_another_ledger_is_refused() throws IOException {
    Group.forty(monitor, 14);
    monitor.release();
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    ReleaseLedger other = ReleaseLedger.withKey(KEY);
    assertThatThrownBy(
            () ->
                ClimateMonitor.restore(
                    new ByteArrayInputStream(saved.toByteArray()),
                    Group.DESIGN,
                    Group.SPECTRUM,
                    other))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "line 1/ledger: belongs to the ledger with SHA-256 %s, but the ledger given has %s; give the ledger that was stored together with this snapshot"
                .formatted(ledger.sha256(), other.sha256()));
  }

  @Test
  void a_snapshot_with_measures_in_another_order_is_read_by_their_codes() throws IOException {
    Group.forty(monitor, 14);
    String before = StrictJson.write(monitor.release());
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    String text = saved.toString(StandardCharsets.UTF_8);
    // Turns the order of all codes around, and the counts and positions with it.
    ObjectMapper json = new ObjectMapper();
    StringBuilder turned = new StringBuilder();
    for (String line : text.split("\n")) {
      JsonNode node = json.readTree(line);
      if (node.has("measures") && node.has("format")) {
        turn((ArrayNode) node.get("measures"));
      }
      node.path("groups").properties().forEach(each -> turnCounts(each.getKey(), each.getValue()));
      node.path("parts").forEach(each -> turnCounts(node.get("group").asText(), each));
      turned.append(json.writeValueAsString(node)).append('\n');
    }
    ClimateMonitor restored =
        ClimateMonitor.restore(
            new ByteArrayInputStream(turned.toString().getBytes(StandardCharsets.UTF_8)),
            Group.DESIGN,
            Group.SPECTRUM,
            ledger);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    restored.save(again);
    assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    assertThat(StrictJson.write(restored.release())).isEqualTo(before);
  }

  private static void turn(ArrayNode array) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    Collections.reverse(nodes);
    array.removeAll().addAll(nodes);
  }

  private static void turnCounts(String group, JsonNode row) {
    if (group.equals("challenges")) {
      return;
    }
    ArrayNode counts = (ArrayNode) row.get("counts");
    turn(counts);
    ArrayNode measures = (ArrayNode) row.get("measures");
    for (int i = 0; i < measures.size(); i++) {
      measures.set(i, IntNode.valueOf(counts.size() - 1 - measures.get(i).asInt()));
    }
    row.path("earlier").forEach(each -> turnCounts(group, each));
  }

  @Test
  void a_snapshot_with_other_measures_is_refused() throws IOException {
    Group.forty(monitor, 14);
    monitor.release();
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    monitor.save(saved);
    String text = saved.toString(StandardCharsets.UTF_8).replace("tokenism", "symbolism");
    assertThatThrownBy(
            () ->
                ClimateMonitor.restore(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Group.DESIGN,
                    Group.SPECTRUM,
                    ledger))
        .hasMessageContaining("line 1/measures: has the measures [")
        .hasMessageContaining("use the version that wrote it");
  }
}
