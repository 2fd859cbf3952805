package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of the bundled pack can be made, in every language, from the same arguments. */
class BundledMessagesTest {
  private static final ContentPack PACK = ContentPacks.bundled();
  private static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, 1_000_000);
  private static final List<String> FORMS = List.of("feminine", "masculine", "other", "neuter");

  @ParameterizedTest
  @MethodSource("languages")
  void takes_the_arguments_of_the_english_message(Locale language) throws IOException {
    Map<String, Map<String, String>> english = arguments(Locale.ENGLISH);
    Map<String, Map<String, String>> said = arguments(language);
    assertThat(said).isNotEmpty();
    said.forEach((key, names) -> assertThat(names).as(key).isEqualTo(english.get(key)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void can_be_made_for_every_number_and_form(Locale language) throws IOException {
    LocalizedText text = PACK.text(language);
    for (Map.Entry<String, Map<String, String>> message : arguments(Locale.ENGLISH).entrySet()) {
      for (int number : NUMBERS) {
        for (String form : FORMS) {
          String made = text.message(message.getKey(), samples(message.getValue(), number, form));
          assertThat(made)
              .as("%s in %s for %s and %s", message.getKey(), language, number, form)
              .isNotBlank()
              .isEqualTo(made.strip())
              .doesNotContain("{", "}", "#", "''");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void leaves_no_text_out(Locale language) throws IOException {
    for (Map.Entry<String, Map<String, String>> message : arguments(Locale.ENGLISH).entrySet()) {
      Map<String, Object> samples = samples(message.getValue(), 5, "feminine");
      String made = PACK.text(language).message(message.getKey(), samples);
      message
          .getValue()
          .forEach(
              (name, type) -> {
                if (type.equals("text")) {
                  assertThat(made).as(message.getKey()).contains("<" + name + ">");
                }
              });
    }
  }

  @Test
  void numbers_have_the_format_of_the_language() {
    Map<String, Integer> actions = Map.of("actions", 1_000_000);
    assertThat(PACK.text(Locale.ENGLISH).message("actions-counted", actions))
        .isEqualTo("1,000,000 actions");
    assertThat(PACK.text(Locale.GERMAN).message("actions-counted", actions))
        .startsWith("1.000.000 ");
  }

  static List<Locale> languages() {
    return new PackView(PACK).locales();
  }

  /**
   * The arguments of each message of a language by their names, each with what it is filled in as.
   */
  private static Map<String, Map<String, String>> arguments(Locale language) throws IOException {
    JsonNode messages =
        BundledFiles.tree("i18n/" + language.toLanguageTag() + "/messages.json").get("messages");
    Map<String, Map<String, String>> arguments = new TreeMap<>();
    for (Map.Entry<String, JsonNode> message : messages.properties()) {
      arguments.put(message.getKey(), arguments(message.getValue().asText()));
    }
    return arguments;
  }

  private static Map<String, String> arguments(String text) {
    Map<String, Set<String>> types = new TreeMap<>();
    MessagePattern pattern = new MessagePattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START) {
        types
            .computeIfAbsent(pattern.getSubstring(pattern.getPart(i + 1)), name -> new TreeSet<>())
            .add(type(part.getArgType()));
      }
    }
    Map<String, String> arguments = new TreeMap<>();
    types.forEach((name, found) -> arguments.put(name, String.join(" and ", found)));
    return arguments;
  }

  private static String type(MessagePattern.ArgType type) {
    return switch (type) {
      case NONE -> "text";
      case SELECT -> "form";
      default -> "number";
    };
  }

  private static Map<String, Object> samples(Map<String, String> names, int number, String form) {
    Map<String, Object> samples = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    names.forEach(
        (name, type) -> {
          switch (type) {
            case "text" -> samples.put(name, "<" + name + ">");
            case "form" -> samples.put(name, form);
            case "number" -> samples.put(name, number);
            default -> unknown.add(name + ": " + type);
          }
        });
    assertThat(unknown).isEmpty();
    return samples;
  }
}
