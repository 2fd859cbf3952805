package org.allyship.core.json;

import static org.allyship.core.json.RoundTrip.readsBack;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Law;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.KnowledgeValues;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;

/** What there is to read in a pack reads back as it was written. */
@Domain(KnowledgeValues.class)
@Domain(DomainContext.Global.class)
class KnowledgeRoundTripLaws {
  @Law
  void a_term_reads_back(@ForAll Term value) {
    readsBack(value, Term.class);
  }

  @Law
  void an_event_reads_back(@ForAll HistoryEvent value) {
    readsBack(value, HistoryEvent.class);
  }

  @Law
  void a_research_claim_reads_back(@ForAll ResearchClaim value) {
    readsBack(value, ResearchClaim.class);
  }

  @Law
  void a_debate_reads_back(@ForAll Debate value) {
    readsBack(value, Debate.class);
  }

  @Law
  void a_common_question_reads_back(@ForAll CommonQuestion value) {
    readsBack(value, CommonQuestion.class);
  }

  @Law
  void a_work_reads_back(@ForAll Work value) {
    readsBack(value, Work.class);
  }
}
