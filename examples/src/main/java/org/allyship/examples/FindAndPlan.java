package org.allyship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.content.search.ActionQuery;
import org.allyship.content.search.ActionSearch;
import org.allyship.content.search.Glossary;
import org.allyship.content.search.SearchResult;
import org.allyship.core.Authority;
import org.allyship.core.ParticipantId;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.CommitmentId;
import org.allyship.core.plan.Review;
import org.allyship.core.plan.Review.ReviewOutcome;

/** Finds an action by what a person types, commits to it, and reviews it. */
public final class FindAndPlan {
  private FindAndPlan() {}

  /** Finds an action and a term, and follows a commitment to its review. */
  public static void run(PrintStream out) {
    ContentPack content = ContentPacks.bundled();
    LocalizedText text = content.text(Locale.ENGLISH);

    ActionSearch search = ActionSearch.of(content, Locale.ENGLISH);
    ActionQuery query =
        ActionQuery.builder().text("interupted in meetings").authority(Authority.ANY).build();
    SearchResult found = search.find(query);
    out.println(text.of(found.hits().get(0).action()).title());

    Glossary glossary = Glossary.of(content, Locale.ENGLISH);
    out.println(text.of(glossary.find("co-conspirators").orElseThrow()).name());

    Commitment commitment =
        Commitment.builder()
            .id(CommitmentId.of("c-1"))
            .person(ParticipantId.of("p-17"))
            .action(found.hits().get(0).action().id())
            .madeOn(LocalDate.of(2026, 3, 2))
            .reviewOn(LocalDate.of(2026, 3, 30))
            .build();
    out.println(commitment.isDue(LocalDate.of(2026, 3, 27)));
    out.println(text.message("review-due", Map.of("days", 3)));

    Review review =
        Review.builder().date(LocalDate.of(2026, 3, 30)).outcome(ReviewOutcome.PARTLY_KEPT).build();
    out.println(text.label(commitment.reviewed(review).lastReview().orElseThrow().outcome()));
  }
}
