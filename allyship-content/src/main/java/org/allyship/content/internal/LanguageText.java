package org.allyship.content.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.Language;
import org.allyship.content.text.ResultText;

/**
 * What a pack says in one language.
 *
 * @param language the language
 * @param entries the words for entries
 * @param labels the names of constants, by kind and name
 * @param messages the patterns of messages, by key
 * @param codebook the codebook, if it is in this language
 * @param results how results are put, if it is in this language
 */
public record LanguageText(
    Language language,
    Entries entries,
    Map<String, Map<String, String>> labels,
    Map<String, String> messages,
    Optional<CodebookText> codebook,
    Optional<ResultText> results) {

  /** Returns these with others of the language laid over them; reviewed when both are. */
  public LanguageText overlaidWith(LanguageText over) {
    Map<String, Map<String, String>> bothLabels = new LinkedHashMap<>(labels);
    over.labels.forEach((kind, names) -> bothLabels.merge(kind, names, LanguageText::both));
    return new LanguageText(
        new Language(
            language.language(),
            language.nativeName(),
            language.reviewed() && over.language.reviewed()),
        entries.overlaidWith(over.entries),
        bothLabels,
        both(messages, over.messages),
        over.codebook.or(() -> codebook),
        over.results.or(() -> results));
  }

  private static Map<String, String> both(Map<String, String> under, Map<String, String> over) {
    Map<String, String> both = new LinkedHashMap<>(under);
    both.putAll(over);
    return both;
  }
}
