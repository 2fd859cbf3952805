package org.allyship.content.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allyship.core.internal.Identifiers;
import org.allyship.core.internal.SafeText;

/**
 * The file {@code pack.json}.
 *
 * @param id the id of the pack
 * @param version its version
 * @param overlays the id of the pack that it overlays; empty if it is complete in itself
 * @param languages the tags of its languages, in the order of fallback
 */
public record Manifest(
    String id, String version, Optional<String> overlays, List<String> languages) {
  /** The format that this release reads. */
  static final int FORMAT = 1;

  private static final int LONGEST_TAG = 35;

  /** Checks that a pack does not overlay itself. */
  public Manifest {
    if (overlays.isPresent() && overlays.get().equals(id)) {
      throw new IllegalArgumentException(
          "pack '%s' must not overlay itself; name the pack below, or leave 'overlays' out"
              .formatted(id));
    }
  }

  static Manifest read(Fields f) {
    requireFormat(f);
    String id = f.slug("id", "pack");
    String version = f.text("version");
    if (!version.isEmpty() && !Identifiers.isVersion(version)) {
      f.report(
          "version",
          "must be major.minor.patch, such as 1.0.0, but was '%s'".formatted(SafeText.of(version)));
    }
    Optional<String> overlays = f.optionalSlug("overlays", "pack");
    List<String> languages = f.texts("languages");
    for (String language : languages) {
      requireTag(f, language);
    }
    return new Manifest(id, version, overlays, List.copyOf(languages));
  }

  /** Reads the format of a file, and reports a format that this release does not read. */
  static void requireFormat(Fields f) {
    int format = f.number("format", FORMAT);
    if (format != FORMAT) {
      f.report(
          "format", "must be %s, which this release reads, but was %s".formatted(FORMAT, format));
    }
  }

  /** Checks a tag, which is also the name of a folder: it must be written as locales write it. */
  private static void requireTag(Fields f, String tag) {
    boolean canonical = Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
    if (tag.length() > LONGEST_TAG || tag.equals("und") || !canonical) {
      f.report(
          "languages",
          "must be BCP 47 tags such as 'fr' or 'pt-BR', but one was '%s'"
              .formatted(SafeText.of(tag)));
    }
  }
}
