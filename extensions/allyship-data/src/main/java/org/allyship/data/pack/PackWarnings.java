package org.allyship.data.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.allyship.content.ContentPacks;
import org.allyship.content.Coverage;
import org.allyship.content.text.Language;
import org.allyship.content.text.ResultText;
import org.allyship.content.text.ResultText.Phrase;
import org.allyship.core.Action;
import org.allyship.core.internal.JsonNames;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.FindingType;
import org.allyship.scoring.Spectrum;

/** Finds what a pack is allowed to do and its author seldom wants. */
public final class PackWarnings {
  private final ReadPack pack;
  private final List<Warning> warnings = new ArrayList<>();

  private PackWarnings(ReadPack pack) {
    this.pack = pack;
  }

  /** Returns the warnings about a pack, those about languages first. */
  public static List<Warning> of(ReadPack pack) {
    PackWarnings found = new PackWarnings(pack);
    found.unreviewed();
    found.unsaid();
    found.results();
    found.placedElsewhere();
    found.sharedNames();
    return List.copyOf(found.warnings);
  }

  private void warn(String what, Iterable<String> which) {
    List<String> names = new ArrayList<>();
    which.forEach(names::add);
    if (!names.isEmpty()) {
      warnings.add(new Warning(what, names));
    }
  }

  private void unreviewed() {
    List<String> tags =
        pack.own().languages().stream()
            .filter(language -> !language.reviewed())
            .map(Language::language)
            .toList();
    warn("Not reviewed by a person who speaks it", tags);
  }

  /** What is missing both in the pack and below it, as words below serve its entries too. */
  private void unsaid() {
    Map<String, Coverage> whole = new LinkedHashMap<>();
    pack.whole().coverage().forEach(all -> whole.put(all.language().language(), all));
    for (Coverage own : pack.own().coverage()) {
      String tag = own.language().language();
      for (int i = 0; i < own.parts().size(); i++) {
        Coverage.Part part = own.parts().get(i);
        Set<String> missing = new TreeSet<>(part.missing());
        missing.retainAll(Objects.requireNonNull(whole.get(tag)).parts().get(i).missing());
        if (!pack.isLaidOver() || !isWhole(part)) {
          warn("No words in %s for %s".formatted(tag, part.name()), missing);
        }
      }
    }
  }

  /** Parts that a pack has or has not as a whole; one that is laid over another may have none. */
  private static boolean isWhole(Coverage.Part part) {
    return part.name().equals("codebook") || part.name().equals("results");
  }

  private void results() {
    for (Coverage own : pack.own().coverage()) {
      boolean said =
          own.parts().stream()
              .anyMatch(part -> part.name().equals("results") && part.missing().isEmpty());
      if (said) {
        String tag = own.language().language();
        ResultText words = pack.own().text(Locale.forLanguageTag(tag)).results();
        Set<String> missing = new LinkedHashSet<>();
        addMissing("classifications", words.classifications(), Classification.values(), missing);
        addMissing("findings", words.findings(), FindingType.values(), missing);
        addMissing("certainties", words.certainties(), Certainty.values(), missing);
        addMissing("criteria", words.criteria(), Criterion.values(), missing);
        warn("No words in i18n/%s/results.json for these results".formatted(tag), missing);
      }
    }
  }

  private static void addMissing(
      String part, Map<String, Phrase> words, Enum<?>[] constants, Set<String> missing) {
    for (Enum<?> constant : constants) {
      String name = JsonNames.of(constant);
      if (!words.containsKey(name)) {
        missing.add(part + "/" + name);
      }
    }
  }

  private void placedElsewhere() {
    Spectrum spectrum = Spectrum.standard();
    for (Action action : pack.own().actions()) {
      Classification classification = spectrum.classify(action.coding());
      if (!classification.level().equals(Optional.of(action.level()))) {
        warn(
            "By its coding this action is placed as %s, but its level says %s"
                .formatted(JsonNames.of(classification), JsonNames.of(action.level())),
            List.of(action.id().value()));
      }
    }
  }

  private void sharedNames() {
    List<Language> languages = pack.own().languages();
    Map<String, Set<String>> below =
        pack.isLaidOver() ? SharedNames.of(ContentPacks.bundled(), languages) : Map.of();
    SharedNames.of(pack.whole(), languages)
        .forEach(
            (name, terms) -> {
              if (!terms.equals(below.get(name))) {
                warn("More than one term has the name '%s'".formatted(name), terms);
              }
            });
  }
}
