package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Source;
import org.allyship.core.internal.Excerpt;
import org.allyship.core.internal.Identifiers;

/** The files of a pack, as they are on disk. */
final class PackFile {
  /** The format that this release reads. */
  static final int FORMAT = 1;

  private PackFile() {}

  record Manifest(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String version,
      @JsonProperty(required = true) List<String> languages) {
    Manifest {
      requireFormat(format);
      Identifiers.requireSlug("pack", id);
      Objects.requireNonNull(version, "version");
      if (!version.matches("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}")) {
        throw new IllegalArgumentException(
            "pack version must be major.minor.patch, such as 1.0.0, but was '%s'"
                .formatted(Excerpt.of(version)));
      }
      languages = List.copyOf(Objects.requireNonNull(languages, "languages"));
      if (languages.isEmpty()) {
        throw new IllegalArgumentException("pack must have a language");
      }
      languages.forEach(Manifest::requireTag);
      if (Set.copyOf(languages).size() < languages.size()) {
        throw new IllegalArgumentException(
            "pack must name each language once, but names " + String.join(", ", languages));
      }
    }

    /** A tag is also the name of a folder, and is looked up as locales write it. */
    private static void requireTag(String tag) {
      if (!tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
          || !Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
        throw new IllegalArgumentException(
            "language must be a BCP 47 tag such as 'fr' or 'pt-BR', but was '%s'"
                .formatted(Excerpt.of(tag)));
      }
    }
  }

  record Actions(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) List<Action> actions) {
    Actions {
      requireFormat(format);
      Objects.requireNonNull(actions, "actions");
    }
  }

  record Challenges(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) List<Challenge> challenges) {
    Challenges {
      requireFormat(format);
      Objects.requireNonNull(challenges, "challenges");
    }
  }

  record Interruptions(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) List<Interruption> interruptions) {
    Interruptions {
      requireFormat(format);
      Objects.requireNonNull(interruptions, "interruptions");
    }
  }

  record Sources(
      @JsonProperty(required = true) int format,
      @JsonProperty(required = true) List<Source> sources) {
    Sources {
      requireFormat(format);
      Objects.requireNonNull(sources, "sources");
    }
  }

  record ActionTexts(@JsonProperty(required = true) Map<String, ActionWords> actions) {
    ActionTexts {
      Objects.requireNonNull(actions, "actions");
    }
  }

  record ChallengeTexts(@JsonProperty(required = true) Map<String, ChallengeWords> challenges) {
    ChallengeTexts {
      Objects.requireNonNull(challenges, "challenges");
    }
  }

  record InterruptionTexts(
      @JsonProperty(required = true) Map<String, InterruptionWords> interruptions) {
    InterruptionTexts {
      Objects.requireNonNull(interruptions, "interruptions");
    }
  }

  private static void requireFormat(int format) {
    if (format != FORMAT) {
      throw new IllegalArgumentException(
          "format must be %d, which this release reads, but was %d".formatted(FORMAT, format));
    }
  }
}
