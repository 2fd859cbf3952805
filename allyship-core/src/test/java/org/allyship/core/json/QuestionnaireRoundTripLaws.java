package org.allyship.core.json;

import static org.allyship.core.json.RoundTrip.readsBack;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Law;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.QuestionnaireValues;
import org.allyship.core.questionnaire.ResponseScale;

/** What questionnaires are made of reads back as it was written. */
@Domain(QuestionnaireValues.class)
@Domain(DomainContext.Global.class)
class QuestionnaireRoundTripLaws {
  @Law
  void a_questionnaire_reads_back(@ForAll Questionnaire value) {
    readsBack(value, Questionnaire.class);
  }

  @Law
  void an_item_reads_back(@ForAll Item value) {
    readsBack(value, Item.class);
  }

  @Law
  void a_response_scale_reads_back(@ForAll ResponseScale value) {
    readsBack(value, ResponseScale.class);
  }
}
