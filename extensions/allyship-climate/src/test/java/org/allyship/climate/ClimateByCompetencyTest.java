package org.allyship.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.allyship.core.Level;
import org.allyship.core.SourceId;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.CompetencyId;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.framework.ProficiencyLevel;
import org.allyship.core.framework.ProficiencyLevelId;
import org.allyship.core.json.StrictJson;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.scoring.person.Indicator;
import org.junit.jupiter.api.Test;

class ClimateByCompetencyTest {
  private static final Framework FRAMEWORK =
      Framework.builder()
          .id(FrameworkId.of("acme"))
          .addProficiencyLevel(
              ProficiencyLevel.builder()
                  .id(ProficiencyLevelId.of("seen"))
                  .addLevel(Level.ALLYSHIP)
                  .build())
          .addCompetency(competency("support", "ally", "observed-allyship"))
          .addCompetency(competency("numbers"))
          .addSource(SourceId.of("handbook"))
          .since("1.0.0")
          .build();

  @Test
  void every_share_is_the_one_that_the_climate_published_or_suppressed() {
    Climate climate = climate();
    List<Cell<List<CompetencyShares>>> cells = ClimateByCompetency.of(climate, FRAMEWORK).cells();
    assertThat(cells).hasSameSizeAs(climate.cells());
    int published = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell<ClimateFigures> whole = climate.cells().get(i);
      assertThat(cells.get(i).keys()).isEqualTo(whole.keys());
      if (whole.result() instanceof Published<ClimateFigures> figures) {
        published++;
        Published<List<CompetencyShares>> grouped =
            (Published<List<CompetencyShares>>) cells.get(i).result();
        assertThat(grouped.people()).isEqualTo(figures.people());
        checkSame(grouped.figure().get(0).periods(), figures.figure().periods());
        assertThat(grouped.figure().get(1).periods()).isEmpty();
      } else {
        assertThat(cells.get(i).result()).isEqualTo(whole.result());
      }
    }
    assertThat(published).isPositive();
  }

  private static void checkSame(List<ClimatePeriod> grouped, List<ClimatePeriod> whole) {
    assertThat(grouped).hasSameSizeAs(whole);
    for (int i = 0; i < whole.size(); i++) {
      assertThat(grouped.get(i).period()).isEqualTo(whole.get(i).period());
      assertThat(grouped.get(i).indicators().keySet())
          .isEqualTo(Set.of(Indicator.OBSERVED_ALLYSHIP, Indicator.ALLY));
      assertThat(whole.get(i).indicators()).containsAllEntriesOf(grouped.get(i).indicators());
    }
  }

  @Test
  void a_suppressed_cell_stays_suppressed() {
    ClimateMonitor monitor = Group.monitor();
    monitor.join(Group.member(1, "blue", "north"));
    Climate climate = monitor.release();
    assertThat(ClimateByCompetency.of(climate, FRAMEWORK).cells())
        .isNotEmpty()
        .allMatch(cell -> cell.result() instanceof Suppressed<List<CompetencyShares>>);
  }

  @Test
  void it_is_written_with_the_competencies_and_the_model() {
    ClimateByCompetency grouped = ClimateByCompetency.of(climate(), FRAMEWORK);
    assertThat(StrictJson.write(grouped))
        .startsWith("{\"framework\":\"acme\",\"countVariance\":0.0,\"cells\":[{\"keys\":[],")
        .contains("{\"competency\":\"support\",\"periods\":[{\"period\":")
        .contains("{\"competency\":\"numbers\",\"periods\":[]}")
        .contains("\"provenance\":{");
    assertThat(grouped.toString()).startsWith("ClimateByCompetency{framework=acme, cells=");
  }

  @Test
  void an_indicator_that_does_not_exist_is_refused() {
    Framework framework =
        Framework.builder()
            .from(FRAMEWORK)
            .addCompetency(competency("more", "kindness", "listening"))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClimateByCompetency.of(climate(), framework))
        .withMessageStartingWith(
            "framework 'acme' names the indicators [kindness], which do not exist; use some of"
                + " [observed-allyship, ");
  }

  private static Climate climate() {
    ClimateMonitor monitor = Group.monitor();
    Group.forty(monitor, 14);
    return monitor.release();
  }

  private static Competency competency(String id, String... indicators) {
    return Competency.builder().id(CompetencyId.of(id)).addIndicators(indicators).build();
  }
}
