package org.allyship.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allyship.content.reading.FileReader.Reading;
import org.allyship.content.words.CodebookWords;
import org.allyship.content.words.Language;
import org.allyship.content.words.ResultWords;
import org.jspecify.annotations.Nullable;

/** Reads the files of a language. */
final class LanguageReader {
  private final String tag;
  private final Reading<Language> language;
  private final List<Reading<Entries>> tables = new ArrayList<>();
  private final Reading<Map<String, Map<String, String>>> labels;
  private final Reading<Map<String, String>> messages;
  private final Reading<CodebookWords> codebook;
  private final Reading<ResultWords> results;

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
    for (String file : Kind.files()) {
      if (!file.equals(Kind.SOURCES.file())) {
        tables.add(files.read(folder.concat(file), f -> words(file, f)));
      }
    }
    this.labels = files.read(folder.concat("labels.json"), LanguageReader::labels);
    this.messages =
        files.read(
            folder.concat("messages.json"), shipped ? Messages::unchecked : Messages::checked);
    this.codebook = files.read(folder.concat("codebook.json"), WordForms::codebook);
    this.results = files.read(folder.concat("results.json"), WordForms::results);
  }

  String tag() {
    return tag;
  }

  /** Returns what was read, as far as nothing is wrong with it. */
  LanguageWords words() {
    Language said = language.required();
    Entries words = new Entries();
    for (Reading<Entries> table : tables) {
      words.addAll(table.optional());
    }
    return new LanguageWords(
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
    for (Kind<?, ?> kind : Kind.in(file)) {
      add(kind, f, words);
    }
    return words;
  }

  private static <W> void add(Kind<?, W> kind, Fields f, Entries words) {
    if (kind.hasWords()) {
      words.addWords(kind, f.objectsByName(kind.list(), kind::words));
    }
  }

  private static <T> Map<String, T> orNone(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
