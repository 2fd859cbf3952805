package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.content.ContentPacks;
import org.allyship.core.internal.JsonBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackCommandsTest {
  @TempDir private Path folder;

  private Path newPack(String... options) {
    Path pack = folder.resolve("my-pack");
    List<String> args =
        Stream.concat(Stream.of("new-pack", pack.toString()), Stream.of(options)).toList();
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return pack;
  }

  private static Run validate(Path pack, String... options) {
    return Run.of(
        Stream.concat(Stream.of("validate-pack", pack.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void a_new_pack_is_valid_and_laid_over_the_bundled_one() {
    Run run = validate(newPack());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("my-pack 0.1.0\nSHA-256 ")
        .contains(
            "\nlaid over allyship-standard " + ContentPacks.bundled().layers().get(0).version())
        .contains("entries", "in all", "\nwarning: Not reviewed by a person who speaks it: en")
        .endsWith("The pack is valid, with 1 warning.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--language=fr",
        "--language=pt-BR --language=de",
        "--overlays=none",
        "--overlays=none --language=fr",
        "--overlays=none --language=en-US --language=en",
        "--id=acme --overlays=allyship-standard"
      })
  void a_new_pack_is_valid_whatever_was_asked_for(String options) {
    Path pack = newPack(options.split(" "));
    assertThat(validate(pack).code()).isZero();
    assertThat(pack.resolve("README.md")).content().contains("docs/content-format.md");
  }

  @Test
  void a_new_pack_that_stands_alone_says_all_that_results_need() throws IOException {
    Path pack = newPack("--overlays=none", "--id=acme");
    Run run = Run.of("explain", "our-first-action", "--pack=" + pack);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Placed by default: allyship", "Content: acme 0.1.0.");
    assertThat(pack.resolve("pack.json")).content().doesNotContain("overlays");
    assertThat(Run.of("actions", "--pack=" + pack).out()).contains("\n1 action\n");
  }

  @Test
  void a_folder_that_is_not_empty_is_left_alone() throws IOException {
    Path pack = newPack();
    Files.writeString(pack.resolve("actions.json"), "mine");
    Run run = Run.of("new-pack", pack.toString(), "--id=other");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains("is not empty; nothing is overwritten");
    assertThat(pack.resolve("actions.json")).hasContent("mine");
    assertThat(pack.resolve("pack.json")).content().contains("my-pack");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("my-pack"), "mine");
    Run run = Run.of("new-pack", file.toString());
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains("is there already, and is no folder");
    assertThat(file).hasContent("mine");
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    Run run = Run.of("new-pack", file.resolve("my-pack").toString());
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(run.err()).startsWith("error: cannot write '");
  }

  @Test
  void a_folder_with_a_name_that_is_no_id_needs_an_id() {
    Run run = Run.of("new-pack", folder.resolve("My pack").toString());
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains("'My pack' cannot be the id of a pack", "give one by --id");
    assertThat(folder.resolve("My pack")).doesNotExist();
    assertThat(Run.of("new-pack", folder.resolve("My pack").toString(), "--id=ours").code())
        .isZero();
  }

  @Test
  void all_that_is_wrong_is_told_with_file_and_place_in_the_file() throws IOException {
    Path pack = newPack();
    replace(pack.resolve("actions.json"), "\"minutes\"", "\"moments\"");
    replace(pack.resolve("i18n/en/glossary.json"), "\"name\"", "\"title\"");
    Run run = validate(pack);
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error: content pack 'my-pack' has 3 problems:\n")
        .contains("\n  actions.json/actions/0/effort: must be one of minutes, ")
        .contains("\n  i18n/en/glossary.json/terms/our-first-term/title: is not a field here")
        .contains("\n  i18n/en/glossary.json/terms/our-first-term: misses 'name'");
  }

  @Test
  void problems_are_written_as_json_too() throws Exception {
    Path pack = newPack();
    replace(pack.resolve("actions.json"), "\"minutes\"", "\"moments\"");
    replace(pack.resolve("glossary.json"), "{", "[");
    Run run = validate(pack, "--format=json");
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).isEmpty();
    JsonNode root = JsonBinding.MAPPER.readTree(run.out());
    assertThat(root.get("valid").booleanValue()).isFalse();
    assertThat(root.at("/problems/0/file").textValue()).isEqualTo("actions.json");
    assertThat(root.at("/problems/0/place").textValue()).isEqualTo("/actions/0/effort");
    assertThat(root.at("/problems/1/file").textValue()).isEqualTo("glossary.json");
    assertThat(root.at("/problems/1/what").textValue()).isNotEmpty();
  }

  @Test
  void an_overlay_is_checked_together_with_what_is_below_and_places_are_in_its_own_files()
      throws IOException {
    Path pack = newPack();
    replace(pack.resolve("actions.json"), "\"our-handbook\"", "\"no-such-source\"");
    Run run = validate(pack);
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err())
        .contains("'allyship-standard' overlaid with 'my-pack' has 1 problem")
        .contains("\n  actions.json/actions/0/sources: action 'our-first-action' names the source");
  }

  @Test
  void an_overlay_for_a_pack_that_is_not_here_is_told() throws IOException {
    Path pack = newPack();
    replace(pack.resolve("pack.json"), "allyship-standard", "acme-group");
    Run run = validate(pack);
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("pack.json/overlays: ", "'acme-group'");
  }

  @Test
  void what_is_seldom_meant_is_warned_of() throws IOException {
    Path pack = newPack("--overlays=none", "--language=en", "--language=fr");
    replace(pack.resolve("actions.json"), "\"level\": \"allyship\"", "\"level\": \"advocacy\"");
    replace(pack.resolve("i18n/en/results.json"), "\"passive\"", "\"idle\"");
    Files.writeString(pack.resolve("notes.txt"), "for us");
    Run run = validate(pack);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Not reviewed by a person who speaks it: en, fr\n")
        .contains("warning: No words in fr for actions: our-first-action\n")
        .contains("placed as allyship, but its level says advocacy: our-first-action\n")
        .contains(
            "in i18n/en/results.json for these results: classifications/passive, findings/passive\n")
        .doesNotContain("notes.txt");
  }

  @Test
  void a_file_that_nothing_reads_is_refused() throws IOException {
    Path pack = newPack();
    Files.writeString(pack.resolve("action.json"), "{}");
    Files.createDirectories(pack.resolve("i18n/de"));
    Files.writeString(pack.resolve("i18n/de/actions.json"), "{}");
    Run run = validate(pack);
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err())
        .contains("\n  action.json: is not read; files here are ")
        .contains("\n  i18n/de/actions.json: is not read; ");
  }

  @Test
  void a_name_that_two_terms_share_is_warned_of_unless_both_are_below() throws IOException {
    Path pack = newPack();
    assertThat(validate(pack).out()).doesNotContain("has the name");
    replace(pack.resolve("i18n/en/glossary.json"), "a word that your organization uses", "Ally");
    assertThat(validate(pack).out())
        .contains("warning: More than one term has the name 'ally': ally, our-first-term\n");
  }

  @Test
  void an_overlay_of_words_alone_is_valid() throws IOException {
    Path pack = newPack();
    for (String file : List.of("actions", "glossary", "sources")) {
      Files.delete(pack.resolve(file + ".json"));
    }
    Files.delete(pack.resolve("i18n/en/glossary.json"));
    Path words = pack.resolve("i18n/en/actions.json");
    replace(words, "our-first-action", "learn-on-your-own");
    replace(words, "Say in a few words what to do", "Take the course");
    assertThat(validate(pack).code()).isZero();
    assertThat(Run.of("explain", "learn-on-your-own", "--pack=" + pack).out())
        .startsWith("Take the course\n(learn-on-your-own)\n")
        .contains("and over it my-pack 0.1.0.");
  }

  @Test
  void the_pack_of_the_invented_company_is_valid_and_lacks_only_a_review() {
    Run run = validate(Path.of("../../examples/company-pack"));
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("warning: ")))
        .containsExactly("warning: Not reviewed by a person who speaks it: en, fr");
  }

  @Test
  void what_one_can_do_next_is_what_stands_for_a_retired_action_today() {
    String pack = "--pack=../../examples/company-pack";
    assertThat(Run.of("explain", "report-an-incident-with-consent", pack).out())
        .contains("  Bring it to the floor council (bring-it-to-the-floor-council)\n")
        .doesNotContain("raise-it-with-decision-makers");
    assertThat(Run.of("actions", pack).out()).doesNotContain("raise-it-with-decision-makers");
  }

  @Test
  void json_of_an_overlay_says_each_layer() throws Exception {
    Path pack = newPack();
    Run run = Run.of("actions", "--format=json", "--pack=" + pack);
    JsonNode layers = JsonBinding.MAPPER.readTree(run.out()).get("layers");
    assertThat(layers).hasSize(2);
    assertThat(layers.at("/1/id").textValue()).isEqualTo("my-pack");
    assertThat(layers.at("/1/sha256").textValue()).matches("[0-9a-f]{64}");
  }

  private static void replace(Path file, String text, String by) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(text);
    Files.writeString(file, before.replace(text, by));
  }
}
