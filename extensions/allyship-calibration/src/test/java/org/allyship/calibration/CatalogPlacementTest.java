package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.words.ResultWords;
import org.allyship.core.Action;
import org.allyship.core.json.StrictJson;
import org.allyship.scoring.Answer;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Finding;
import org.allyship.scoring.Question;
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
      Answer answer = spectrum.answer(action.coding());
      if (!answer.level().equals(Optional.of(action.level()))) {
        disagreements.add(
            "%s: %s by its sources, %s by the model, coded %s"
                .formatted(action.id(), action.level(), answer, action.coding()));
      }
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void every_language_has_words_for_every_result() {
    PACK.languages()
        .forEach(
            language -> {
              ResultWords words = PACK.words(language.locale()).results();
              assertThat(words.answers()).containsOnlyKeys(names(Answer.values()));
              assertThat(words.findings()).containsOnlyKeys(names(Finding.values()));
              assertThat(words.certainties()).containsOnlyKeys(names(Certainty.values()));
              assertThat(words.questions()).containsOnlyKeys(names(Question.values()));
            });
  }

  private static String[] names(Enum<?>[] constants) {
    return StrictJson.read(StrictJson.write(constants), String[].class, "names");
  }
}
