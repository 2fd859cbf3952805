package org.allyship.scoring.competency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.record.PersonHistory;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Law;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PatternValues;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;
import org.junit.jupiter.api.Test;

/** The figures by competency are those of the pattern, each under what a framework maps to it. */
@Domain(PatternValues.class)
@Domain(DomainContext.Global.class)
class PatternByCompetencyLaws {
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);

  @Law
  void every_figure_is_one_of_the_pattern(@ForAll PersonHistory history) {
    PersonPattern pattern = PATTERNS.of(history, PatternValues.PERIOD);
    JsonNode whole = JsonBinding.MAPPER.valueToTree(pattern);
    JsonNode grouped =
        JsonBinding.MAPPER.valueToTree(PatternByCompetency.of(pattern, Frameworks.ACME));

    for (String view : List.of("self", "others")) {
      List<JsonNode> levels = whole.at("/" + view + "/levels").valueStream().toList();
      JsonNode ofView = grouped.get(view);
      assertThat(ofView.get("hasEvidence")).isEqualTo(whole.at("/" + view + "/hasEvidence"));
      assertThat(list(ofView, "/proficiencies/0/levels")).isEmpty();
      assertThat(list(ofView, "/proficiencies/1/levels")).containsExactly(levels.get(0));
      assertThat(list(ofView, "/proficiencies/2/levels")).isEqualTo(levels.subList(1, 3));
      assertThat(list(ofView, "/competencies/0/levels")).isEmpty();
      assertThat(list(ofView, "/competencies/1/levels")).isEqualTo(levels);
      assertThat(list(ofView, "/competencies/0/keyFeatures"))
          .isEqualTo(lines(whole.at("/" + view + "/profile"), "listening", "amplification"));
      assertThat(list(ofView, "/competencies/2/keyFeatures")).isEmpty();
    }
  }

  @Test
  void it_states_framework_period_use_and_model_and_no_person() {
    PersonHistory nobody = new PersonHistory(PatternValues.PERSON, List.of(), List.of());
    PersonPattern pattern = PATTERNS.of(nobody, PatternValues.PERIOD);
    PatternByCompetency grouped = PatternByCompetency.of(pattern, Frameworks.ACME);
    assertThat(grouped)
        .hasToString("PatternByCompetency{framework=acme, period=%s}".formatted(pattern.period()));
    assertThat(grouped.intendedUse()).isEqualTo(pattern.intendedUse());
    assertThat(grouped.provenance()).isEqualTo(pattern.provenance());
    assertThat(grouped.others().hasEvidence()).isFalse();
  }

  private static List<JsonNode> list(JsonNode tree, String location) {
    assertThat(tree.at(location).isArray()).as(location).isTrue();
    return tree.at(location).valueStream().toList();
  }

  private static List<JsonNode> lines(JsonNode profile, String... features) {
    List<JsonNode> lines = new ArrayList<>();
    for (String feature : features) {
      profile
          .valueStream()
          .filter(line -> line.get("feature").textValue().equals(feature))
          .forEach(lines::add);
    }
    assertThat(lines).hasSameSizeAs(features);
    return lines;
  }
}
