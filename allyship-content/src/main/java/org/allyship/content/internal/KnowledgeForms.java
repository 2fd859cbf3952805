package org.allyship.content.internal;

import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.ResearchClaim.ResearchField;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.knowledge.Work.WorkKind;

/** Reads the entries for readers: terms, history, research, debates, questions and works. */
final class KnowledgeForms {
  private KnowledgeForms() {}

  static Term term(Fields f) {
    return Term.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .addAllRelated(Ids.related(f))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }

  static HistoryEvent event(Fields f) {
    return HistoryEvent.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .began(f.number("began"))
        .ended(f.optionalNumber("ended"))
        .verification(f.constant("verification", Verification.class))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }

  static ResearchClaim claim(Fields f) {
    return ResearchClaim.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .field(f.constant("field", ResearchField.class))
        .verification(f.constant("verification", Verification.class))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }

  static Debate debate(Fields f) {
    return Debate.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .addAllSides(f.slugs("sides", "side"))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }

  static CommonQuestion question(Fields f) {
    return CommonQuestion.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }

  static Work work(Fields f) {
    return Work.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .kind(f.constant("kind", WorkKind.class))
        .title(f.text("title"))
        .addAllCreators(f.optionalTexts("creators"))
        .began(f.optionalNumber("began"))
        .ended(f.optionalNumber("ended"))
        .verification(f.constant("verification", Verification.class))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }
}
