package org.allyship.climate;

import static org.allyship.climate.Group.NOW;
import static org.allyship.climate.Group.makeAlly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.StrictJson;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.person.Indicator;
import org.junit.jupiter.api.Test;

class ClimateSnapshotTest {
  private final ClimateMonitor monitor = Group.monitor();

  private static List<ClimatePeriod> figures(Climate climate) {
    return ((Published<ClimateFigures>) climate.everybody()).figure().periods();
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
            ReleaseLedger.withKey(new byte[32]));
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
            new ByteArrayInputStream(saved.toByteArray()),
            longer,
            Group.SPECTRUM,
            ReleaseLedger.withKey(new byte[32]));
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
                    new ByteArrayInputStream(saved.toByteArray()),
                    other,
                    Group.SPECTRUM,
                    ReleaseLedger.withKey(new byte[32])))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("line 1: is of another design or model than those given");
  }
}
