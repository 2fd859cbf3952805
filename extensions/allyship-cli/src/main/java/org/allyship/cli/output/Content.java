package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.allyship.content.ContentPack;
import org.allyship.content.LocalizedText;
import org.allyship.content.text.Language;
import org.allyship.content.text.ResultText.Phrase;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;

/**
 * A pack and the words in which it is shown.
 *
 * @param pack the pack
 * @param words its words for a language
 */
public record Content(ContentPack pack, LocalizedText words) {
  /** Returns one line on where the words come from, and whether a person reviewed them. */
  String origin() {
    String layers =
        pack.layers().stream()
            .map(layer -> layer.id() + " " + layer.version())
            .collect(Collectors.joining(", and over it "));
    Language language = words.language();
    return "Content: %s. Language: %s (%s), %s%s."
        .formatted(
            layers,
            SafeText.of(language.nativeName()),
            language.language(),
            language.reviewed() ? "reviewed" : "not reviewed by a person",
            isComplete() ? "" : "; text that is missing in it is in another language");
  }

  private boolean isComplete() {
    return pack.coverage().stream()
        .filter(coverage -> coverage.language().equals(words.language()))
        .allMatch(coverage -> coverage.isComplete());
  }

  /** Puts in what an output with entries or words of the pack must carry. */
  void putOrigin(ObjectNode output) {
    output.set("layers", JsonBinding.MAPPER.valueToTree(pack.layers()));
    output.set("language", JsonBinding.MAPPER.valueToTree(words.language()));
  }

  /** Returns the name of a constant for people, or as in files where the pack has none. */
  String label(Enum<?> constant) {
    try {
      return SafeText.sanitize(words.label(constant));
    } catch (NoSuchElementException e) {
      return JsonNames.of(constant);
    }
  }

  /** Returns the short name of a classification, or as in files where the pack has none. */
  String resultLabel(Classification classification) {
    return resultLabel(words.results().classifications(), classification);
  }

  /** Returns the short name of a certainty, or as in files where the pack has none. */
  String resultLabel(Certainty certainty) {
    return resultLabel(words.results().certainties(), certainty);
  }

  private static String resultLabel(Map<String, Phrase> phrases, Enum<?> constant) {
    String name = JsonNames.of(constant);
    return phrases.getOrDefault(name, new Phrase(name, name)).label();
  }

  /** Returns the names of constants, with commas; what to say for none. */
  String labels(Collection<? extends Enum<?>> constants, String none) {
    List<String> labels = constants.stream().map(this::label).toList();
    return labels.isEmpty() ? none : String.join(", ", labels);
  }
}
