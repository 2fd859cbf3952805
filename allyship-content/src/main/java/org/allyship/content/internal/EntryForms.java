package org.allyship.content.internal;

import java.util.Map;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Authority;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Coding;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.Affected;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.ChallengeTheme;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.InterruptionId;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.SupportId;
import org.allyship.core.catalog.Verification;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.ItemId;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.QuestionnaireId;
import org.allyship.core.questionnaire.ResponseScale;
import org.allyship.core.questionnaire.ScaleId;

/** Reads the entries that people act on. */
final class EntryForms {
  private EntryForms() {}

  static Source source(Fields f) {
    return Source.builder()
        .id(SourceId.of(f.slug("id", "source")))
        .citation(f.text("citation"))
        .doi(f.optionalText("doi"))
        .url(f.optionalText("url"))
        .verification(f.constant("verification", Verification.class))
        .build();
  }

  static Action action(Fields f) {
    return Action.builder()
        .id(ActionId.of(f.slug("id", "action")))
        .level(f.constant("level", Level.class))
        .coding(coding(f))
        .authority(f.constant("authority", Authority.class))
        .effort(f.constant("effort", Effort.class))
        .addAllCapacities(f.optionalConstants("capacities", Capacity.class))
        .addAllSettings(f.constants("settings", Setting.class))
        .addAllCommunities(f.optionalConstants("communities", Community.class))
        .addAllChallenges(Ids.challenges(f))
        .addAllNext(Ids.actions(f, "next"))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.action(f, "replacedBy"))
        .build();
  }

  static Challenge challenge(Fields f) {
    return Challenge.builder()
        .id(ChallengeId.of(f.slug("id", "challenge")))
        .theme(f.optionalConstant("theme", ChallengeTheme.class))
        .addAllCosts(f.optionalSlugs("costs", "cost"))
        .addAllSigns(f.optionalSlugs("signs", "sign"))
        .addAllSupports(f.objectsById("supports", EntryForms::support).values())
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.challenge(f, "replacedBy"))
        .build();
  }

  static Interruption interruption(Fields f) {
    return Interruption.builder()
        .id(InterruptionId.of(f.slug("id", "interruption")))
        .addAllStrategies(f.constants("strategies", BystanderStrategy.class))
        .addAllFits(f.constants("fits", Power.class))
        .addAllAffected(f.constants("affected", Affected.class))
        .inDanger(f.truth("inDanger"))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.interruption(f, "replacedBy"))
        .build();
  }

  static Prompt prompt(Fields f) {
    return Prompt.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .addAllTags(f.constants("tags", KeyFeature.class))
        .addAllSettings(f.constants("settings", Setting.class))
        .action(Ids.action(f, "action"))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }

  static PlanningStep step(Fields f) {
    return PlanningStep.builder()
        .id(EntryId.of(f.slug("id", "entry")))
        .addAllQuestions(f.slugs("questions", "question"))
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.entry(f, "replacedBy"))
        .build();
  }

  static ResponseScale scale(Fields f) {
    return new ResponseScale(
        ScaleId.of(f.slug("id", "scale")),
        f.number("lowest"),
        f.number("highest"),
        f.truth("optOut"));
  }

  static Questionnaire questionnaire(Fields f) {
    return Questionnaire.builder()
        .id(QuestionnaireId.of(f.slug("id", "questionnaire")))
        .answeredBy(f.constant("answeredBy", Perspective.class))
        .scale(ScaleId.of(f.slug("scale", "scale")))
        .addAllFacets(f.slugs("facets", "facet"))
        .addAllItems(f.objectsById("items", EntryForms::item).values())
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.questionnaire(f, "replacedBy"))
        .build();
  }

  private static Support support(Fields f) {
    return new Support(
        SupportId.of(f.slug("id", "support")), f.constant("giver", Support.Giver.class));
  }

  private static Item item(Fields f) {
    return Item.builder()
        .id(ItemId.of(f.slug("id", "item")))
        .facet(f.slug("facet", "facet"))
        .reversed(f.optionalTruth("reversed"))
        .challenge(Ids.challenge(f, "challenge"))
        .build();
  }

  private static Coding coding(Fields f) {
    Coding coding = Coding.unknown();
    for (Map.Entry<String, String> answer : f.textsByName("coding").entrySet()) {
      try {
        coding = coding.with(Feature.of(answer.getKey()), answer.getValue());
      } catch (IllegalArgumentException e) {
        f.report("coding", answer.getKey(), String.valueOf(e.getMessage()));
      }
    }
    return coding;
  }
}
