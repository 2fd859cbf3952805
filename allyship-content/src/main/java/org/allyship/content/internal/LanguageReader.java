package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.content.internal.FileReader.Reading;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.Language;
import org.allyship.content.text.ResultText;
import org.jspecify.annotations.Nullable;

/** Reads the files of a language. */
final class LanguageReader {
  private final String tag;
  private final Reading<Language> language;
  private final List<Reading<Entries>> tables = new ArrayList<>();
  private final Reading<Map<String, Map<String, String>>> labels;
  private final Reading<Map<String, String>> messages;
  private final Reading<CodebookText> codebook;
  private final Reading<ResultText> results;

  /**
   * Begins to read.
   *
   * @param shipped whether it is a language of the pack that ships with the library, of which the
   *     messages were checked when that was built
   */
  LanguageReader(FileReader files, String tag, boolean shipped) {
    this.tag = tag;
    String folder = "i18n/".concat(tag).concat("/");
    this.language = files.read(folder.concat("language.json"), f -> language(tag, f));
    for (String file : EntryKind.files()) {
      if (!file.equals(EntryKind.SOURCES.file())) {
        tables.add(files.read(folder.concat(file), f -> words(file, f)));
      }
    }
    this.labels = files.read(folder.concat("labels.json"), LanguageReader::labels);
    this.messages =
        files.read(
            folder.concat("messages.json"), shipped ? Messages::unchecked : Messages::checked);
    this.codebook = files.read(folder.concat("codebook.json"), TextForms::codebook);
    this.results = files.read(folder.concat("results.json"), TextForms::results);
  }

  String tag() {
    return tag;
  }

  /** Returns what was read, as far as nothing is wrong with it. */
  LanguageText words() {
    Language said = language.required();
    Entries words = new Entries();
    for (Reading<Entries> table : tables) {
      words.addAll(table.optional());
    }
    return new LanguageText(
        said == null ? new Language(tag, "", false) : said,
        words,
        orNone(labels.optional()),
        orNone(messages.optional()),
        Optional.ofNullable(codebook.optional()),
        Optional.ofNullable(results.optional()));
  }

  private static Language language(String tag, Fields f) {
    String language = f.text("language");
    if (!language.isEmpty() && !language.equals(tag)) {
      f.report("language", "must be '%s', as the folder is, but was '%s'".formatted(tag, language));
    }
    return new Language(language, f.text("nativeName"), f.truth("reviewed"));
  }

  private static Map<String, Map<String, String>> labels(Fields f) {
    return f.objectsByName("labels", Fields::allTexts);
  }

  private static Entries words(String file, Fields f) {
    Entries words = new Entries();
    for (EntryKind<?, ?> kind : EntryKind.in(file)) {
      add(kind, f, words);
    }
    return words;
  }

  private static <W> void add(EntryKind<?, W> kind, Fields f, Entries words) {
    if (kind.hasText()) {
      words.addWords(kind, f.objectsByName(kind.list(), kind::text));
    }
  }

  private static <T> Map<String, T> orNone(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
