package org.allyship.report.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.allyship.core.internal.JsonBinding;

/**
 * The messages of reports in a language. A message that the language lacks is shown in the next
 * more general language, and in English at last. Immutable and thread-safe.
 */
public final class ReportMessages {
  /** The languages that have a file of messages, as BCP 47 tags. */
  public static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "pt-BR");

  private static final Map<String, ReportMessages> FILES = new ConcurrentHashMap<>();

  private final ULocale locale;
  private final boolean reviewed;
  private final Map<String, String> patterns;
  private final Optional<ReportMessages> fallback;

  private ReportMessages(
      ULocale locale,
      boolean reviewed,
      Map<String, String> patterns,
      Optional<ReportMessages> fallback) {
    this.locale = locale;
    this.reviewed = reviewed;
    this.patterns = Map.copyOf(patterns);
    this.fallback = fallback;
  }

  /** Returns the messages for a language: its own, those of its parent, or the English ones. */
  public static ReportMessages of(Locale language) {
    for (String tag : tags(language)) {
      if (LANGUAGES.contains(tag)) {
        return FILES.computeIfAbsent(tag, ReportMessages::read);
      }
    }
    return FILES.computeIfAbsent("en", ReportMessages::read);
  }

  /** Returns the tags of a language and its parents; Portuguese is the Brazilian one. */
  private static List<String> tags(Locale language) {
    List<String> tags = new ArrayList<>(List.of(language.toLanguageTag()));
    tags.add(language.getLanguage());
    if (language.getLanguage().equals("pt")) {
      tags.add("pt-BR");
    }
    return tags;
  }

  private static ReportMessages read(String tag) {
    try (InputStream file =
        ReportMessages.class.getResourceAsStream("messages/%s.json".formatted(tag))) {
      JsonNode tree = JsonBinding.MAPPER.readTree(file);
      Map<String, String> patterns = new HashMap<>();
      tree.get("messages")
          .properties()
          .forEach(message -> patterns.put(message.getKey(), message.getValue().asText()));
      return new ReportMessages(
          ULocale.forLanguageTag(tag),
          tree.get("reviewed").asBoolean(),
          patterns,
          tag.equals("en") ? Optional.empty() : Optional.of(read("en")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the messages of reports in " + tag, e);
    }
  }

  /** Returns whether a speaker of the language has reviewed the messages. */
  public boolean isReviewed() {
    return reviewed;
  }

  /**
   * Returns a message with its arguments filled in, by the rules of its language for numbers.
   *
   * @param key the key of the message
   * @param arguments numbers and texts by the names that the message has for them
   * @throws NoSuchElementException if there is no such message in English either
   */
  public String message(String key, Map<String, ?> arguments) {
    String pattern = patterns.get(key);
    if (pattern != null) {
      return new MessageFormat(pattern, locale).format(arguments);
    }
    return fallback
        .orElseThrow(
            () -> new NoSuchElementException("reports have no message '%s'".formatted(key)))
        .message(key, arguments);
  }
}
