package org.allyship.cli;

import java.util.List;
import java.util.Locale;
import org.allyship.cli.output.Content;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.content.text.Language;
import org.allyship.data.pack.PackDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which pack to take and in which language to show it. */
final class ContentOption {
  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description =
          "Lay the content pack in this folder over the bundled one; a pack that stands alone takes"
              + " its place.")
  private @Nullable String pack;

  @Option(
      names = "--language",
      converter = LanguageTag.class,
      paramLabel = "TAG",
      description =
          "The language of the words, such as fr or pt-BR; the first of the pack when left out. What"
              + " is not said in it is shown in another, and the end of the output says so.")
  private @Nullable Locale language;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Returns what was asked for. */
  Content content() {
    ContentPack content =
        pack == null ? ContentPacks.bundled() : PackDirectory.of(pack).read().whole();
    return new Content(content, words(content));
  }

  private LocalizedText words(ContentPack content) {
    if (language == null) {
      return content.text(Locale.ROOT);
    }
    LocalizedText text = content.text(language);
    String found = text.language().language();
    String asked = language.toLanguageTag();
    if (!asked.equals(found) && !asked.startsWith(found + "-")) {
      List<String> known = content.languages().stream().map(Language::language).toList();
      throw new ParameterException(
          spec.commandLine(),
          "the content has no words in '%s'; it has %s".formatted(asked, String.join(", ", known)));
    }
    return text;
  }
}
