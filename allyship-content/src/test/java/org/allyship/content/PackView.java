package org.allyship.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.allyship.core.ActorKind;
import org.allyship.core.AllyRole;
import org.allyship.core.Anchor;
import org.allyship.core.Authority;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Context;
import org.allyship.core.Effort;
import org.allyship.core.Entry;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Affected;
import org.allyship.core.catalog.Approach;
import org.allyship.core.catalog.Approach.FitReason;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.Verification;
import org.allyship.core.knowledge.ResearchClaim.ResearchField;
import org.allyship.core.knowledge.Work.WorkKind;
import org.allyship.core.plan.Commitment.CommitmentState;
import org.allyship.core.plan.Review.ReviewOutcome;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;

/** All that can be got from a pack, for going through it and for comparing packs. */
final class PackView {
  /** The types in core whose constants have labels, by the kind that they state. */
  static final Map<String, Class<? extends Enum<?>>> LABELED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("actor-kind", ActorKind.class),
              Map.entry("affected", Affected.class),
              Map.entry("ally-role", AllyRole.class),
              Map.entry("anchor", Anchor.class),
              Map.entry("authority", Authority.class),
              Map.entry("bystander-strategy", BystanderStrategy.class),
              Map.entry("capacity", Capacity.class),
              Map.entry("commitment-state", CommitmentState.class),
              Map.entry("community", Community.class),
              Map.entry("effect", Feedback.Effect.class),
              Map.entry("effort", Effort.class),
              Map.entry("feature", Feature.class),
              Map.entry("fit", Approach.Fit.class),
              Map.entry("fit-reason", FitReason.class),
              Map.entry("giver", Support.Giver.class),
              Map.entry("key-feature", KeyFeature.class),
              Map.entry("level", Level.class),
              Map.entry("motive", Context.Motive.class),
              Map.entry("occasion", Context.Occasion.class),
              Map.entry("perspective", Perspective.class),
              Map.entry("power", Power.class),
              Map.entry("research-field", ResearchField.class),
              Map.entry("review-outcome", ReviewOutcome.class),
              Map.entry("setting", Setting.class),
              Map.entry("status", Status.class),
              Map.entry("verification", Verification.class),
              Map.entry("view", View.class),
              Map.entry("work-kind", WorkKind.class)));

  private final ContentPack pack;

  PackView(ContentPack pack) {
    this.pack = pack;
  }

  /** The lists of entries by the names that they have in files, in the order of the files. */
  Map<String, List<? extends Entry<?>>> entries() {
    Map<String, List<? extends Entry<?>>> entries = new LinkedHashMap<>();
    entries.put("actions", pack.actions());
    entries.put("challenges", pack.challenges());
    entries.put("interruptions", pack.interruptions());
    entries.put("prompts", pack.prompts());
    entries.put("steps", pack.planningSteps());
    entries.put("questionnaires", pack.questionnaires());
    entries.put("frameworks", pack.frameworks());
    entries.put("terms", pack.terms());
    entries.put("events", pack.events());
    entries.put("claims", pack.claims());
    entries.put("debates", pack.debates());
    entries.put("questions", pack.questions());
    entries.put("works", pack.works());
    return entries;
  }

  /** The scales that questionnaires have. */
  List<ResponseScale> scales() {
    return pack.questionnaires().stream().map(pack::scale).distinct().toList();
  }

  /** Returns the text of every entry in a language, by list and id. */
  Map<String, Object> words(Locale locale) {
    LocalizedText text = pack.text(locale);
    Map<String, Object> all = new LinkedHashMap<>();
    put(all, "actions", pack.actions(), text::of);
    put(all, "challenges", pack.challenges(), text::of);
    put(all, "interruptions", pack.interruptions(), text::of);
    put(all, "prompts", pack.prompts(), text::of);
    put(all, "steps", pack.planningSteps(), text::of);
    put(all, "questionnaires", pack.questionnaires(), text::of);
    put(all, "frameworks", pack.frameworks(), text::of);
    put(all, "terms", pack.terms(), text::of);
    put(all, "events", pack.events(), text::of);
    put(all, "claims", pack.claims(), text::of);
    put(all, "debates", pack.debates(), text::of);
    put(all, "questions", pack.questions(), text::of);
    put(all, "works", pack.works(), text::of);
    for (Questionnaire questionnaire : pack.questionnaires()) {
      ResponseScale scale = pack.scale(questionnaire);
      all.put("scales/" + scale.id(), text.of(scale));
    }
    return all;
  }

  /** Returns everything except the layers and the messages. */
  Map<String, Object> everything() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("entries", entries());
    all.put("sources", pack.sources());
    all.put("languages", pack.languages());
    all.put("coverage", pack.coverage());
    for (Locale locale : locales()) {
      String tag = locale.toLanguageTag();
      LocalizedText text = pack.text(locale);
      all.put(tag, words(locale));
      all.put(tag + " labels", labels(text));
      all.put(tag + " codebook", found(text::codebook));
      all.put(tag + " results", found(text::results));
    }
    return all;
  }

  /** The languages of the pack. */
  List<Locale> locales() {
    return pack.languages().stream()
        .map(language -> Locale.forLanguageTag(language.language()))
        .toList();
  }

  private static Map<Enum<?>, String> labels(LocalizedText text) {
    Map<Enum<?>, String> labels = new LinkedHashMap<>();
    for (Class<? extends Enum<?>> type : LABELED.values()) {
      for (Enum<?> constant : type.getEnumConstants()) {
        labels.put(constant, String.valueOf(found(() -> text.label(constant))));
      }
    }
    return labels;
  }

  private static Object found(Supplier<?> look) {
    try {
      return look.get();
    } catch (NoSuchElementException e) {
      return "none";
    }
  }

  private static <E extends Entry<?>> void put(
      Map<String, Object> all, String list, List<E> entries, Function<E, Object> words) {
    entries.forEach(entry -> all.put(list + "/" + entry.id(), words.apply(entry)));
  }
}
