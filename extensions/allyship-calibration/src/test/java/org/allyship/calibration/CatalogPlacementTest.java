package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.ResultText;
import org.allyship.core.Action;
import org.allyship.core.json.StrictJson;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.FindingType;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;

/** What must hold between the bundled pack and the bundled model, which do not see each other. */
class CatalogPlacementTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  @Test
  void every_action_is_placed_where_its_sources_put_it() {
    Spectrum spectrum = Spectrum.standard();
    List<String> disagreements = new ArrayList<>();
    for (Action action : PACK.actions()) {
      Classification classification = spectrum.classify(action.coding());
      if (!classification.level().equals(Optional.of(action.level()))) {
        disagreements.add(
            "%s: %s by its sources, %s by the model, coded %s"
                .formatted(action.id(), action.level(), classification, action.coding()));
      }
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void every_language_has_words_for_every_result() {
    PACK.languages()
        .forEach(
            language -> {
              ResultText words = PACK.text(language.locale()).results();
              assertThat(words.classifications()).containsOnlyKeys(names(Classification.values()));
              assertThat(words.findings()).containsOnlyKeys(names(FindingType.values()));
              assertThat(words.certainties()).containsOnlyKeys(names(Certainty.values()));
              assertThat(words.criteria()).containsOnlyKeys(names(Criterion.values()));
            });
  }

  private static String[] names(Enum<?>[] constants) {
    return StrictJson.read(StrictJson.write(constants), String[].class, "names");
  }
}
