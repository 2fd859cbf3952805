package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.InterruptionId;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.questionnaire.QuestionnaireId;

/**
 * Reads optional ids and lists of ids. Each type has its own method, without lambdas: see {@link
 * Fields} for the reason.
 */
final class Ids {
  private Ids() {}

  static List<SourceId> sources(Fields f) {
    List<SourceId> ids = new ArrayList<>();
    for (String slug : f.slugs("sources", "source")) {
      ids.add(SourceId.of(slug));
    }
    return ids;
  }

  static List<ChallengeId> challenges(Fields f) {
    List<ChallengeId> ids = new ArrayList<>();
    for (String slug : f.optionalSlugs("challenges", "challenge")) {
      ids.add(ChallengeId.of(slug));
    }
    return ids;
  }

  static List<ActionId> actions(Fields f, String name) {
    List<ActionId> ids = new ArrayList<>();
    for (String slug : f.optionalSlugs(name, "action")) {
      ids.add(ActionId.of(slug));
    }
    return ids;
  }

  static List<EntryId> related(Fields f) {
    List<EntryId> ids = new ArrayList<>();
    for (String slug : f.optionalSlugs("related", "term")) {
      ids.add(EntryId.of(slug));
    }
    return ids;
  }

  static Optional<ActionId> action(Fields f, String name) {
    Optional<String> slug = f.optionalSlug(name, "action");
    return slug.isPresent() ? Optional.of(ActionId.of(slug.get())) : Optional.empty();
  }

  static Optional<ChallengeId> challenge(Fields f, String name) {
    Optional<String> slug = f.optionalSlug(name, "challenge");
    return slug.isPresent() ? Optional.of(ChallengeId.of(slug.get())) : Optional.empty();
  }

  static Optional<EntryId> entry(Fields f, String name) {
    Optional<String> slug = f.optionalSlug(name, "entry");
    return slug.isPresent() ? Optional.of(EntryId.of(slug.get())) : Optional.empty();
  }

  static Optional<InterruptionId> interruption(Fields f, String name) {
    Optional<String> slug = f.optionalSlug(name, "interruption");
    return slug.isPresent() ? Optional.of(InterruptionId.of(slug.get())) : Optional.empty();
  }

  static Optional<FrameworkId> framework(Fields f, String name) {
    Optional<String> slug = f.optionalSlug(name, "framework");
    return slug.isPresent() ? Optional.of(FrameworkId.of(slug.get())) : Optional.empty();
  }

  static Optional<QuestionnaireId> questionnaire(Fields f, String name) {
    Optional<String> slug = f.optionalSlug(name, "questionnaire");
    return slug.isPresent() ? Optional.of(QuestionnaireId.of(slug.get())) : Optional.empty();
  }
}
