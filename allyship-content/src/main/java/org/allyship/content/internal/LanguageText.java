package org.allyship.content.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.Language;
import org.allyship.content.text.ResultText;

/**
 * The text of a pack in one language.
 *
 * @param language the language
 * @param entries the text of entries
 * @param labels the labels of constants, by kind and name
 * @param messages the patterns of messages, by key
 * @param codebook the codebook, if the pack has it in this language
 * @param results the names of results, if the pack has them in this language
 */
public record LanguageText(
    Language language,
    Entries entries,
    Map<String, Map<String, String>> labels,
    Map<String, String> messages,
    Optional<CodebookText> codebook,
    Optional<ResultText> results) {

  /** Returns this text with another of the language laid over it; reviewed if both are. */
  public LanguageText overlaidWith(LanguageText over) {
    Map<String, Map<String, String>> bothLabels = new LinkedHashMap<>(labels);
    over.labels.forEach((kind, named) -> bothLabels.merge(kind, named, LanguageText::both));
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
