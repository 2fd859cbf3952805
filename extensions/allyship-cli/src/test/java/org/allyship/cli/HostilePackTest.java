package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack comes from somebody else, and may be made to do harm. */
class HostilePackTest {
  @TempDir private Path folder;
  private Path pack;

  @BeforeEach
  void write() {
    pack = folder.resolve("pack");
    assertThat(Run.of("new-pack", pack.toString()).code()).isZero();
  }

  private Run validate() {
    return Run.of("validate-pack", pack.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"actions.json", "i18n/en/labels.json", "i18n/en", "i18n"})
  void a_link_out_of_the_folder_is_refused_and_nothing_behind_it_is_shown(String name)
      throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside/en"));
    Files.writeString(outside.resolve("language.json"), "secret");
    Path link = pack.resolve(name);
    Files.move(pack.resolve("i18n"), folder.resolve("moved"));
    if (name.startsWith("i18n/")) {
      Files.createDirectories(link.getParent());
    }
    Files.deleteIfExists(link);
    Files.createSymbolicLink(
        link, name.endsWith(".json") ? outside.resolve("language.json") : outside);
    Run run = validate();
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err())
        .isEqualTo(
            "error: content pack 'pack' has 1 problem:\n  %s: is a symbolic link that leads out of the pack; put a copy in its place\n"
                .formatted(name));
    assertThat(Run.of("actions", "--pack=" + pack).err()).isEqualTo(run.err());
  }

  @Test
  void a_link_within_the_folder_is_followed_and_one_to_nowhere_is_told() throws IOException {
    Files.move(pack.resolve("sources.json"), pack.resolve("shared.txt"));
    Files.createSymbolicLink(pack.resolve("sources.json"), Path.of("shared.txt"));
    assertThat(validate().code()).isZero();
    Files.createSymbolicLink(pack.resolve("works.json"), Path.of("works.json"));
    Run run = validate();
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("works.json: is a symbolic link that leads nowhere");
  }

  @Test
  void a_folder_with_the_name_of_a_file_is_told_rather_than_skipped() throws IOException {
    Files.createDirectory(pack.resolve("works.json"));
    Run run = validate();
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("works.json: is no file");
  }

  @Test
  void the_folder_itself_may_be_named_by_a_link() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), pack);
    assertThat(Run.of("validate-pack", link.toString()).code()).isZero();
  }

  @Test
  void languages_that_lead_in_circles_are_not_followed_for_ever() throws IOException {
    Files.createSymbolicLink(pack.resolve("i18n/i18n"), Path.of(".."));
    Run run = validate();
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("i18n/i18n/pack.json: is not read; ");
  }

  @Test
  void names_of_files_cannot_command_the_terminal() throws IOException {
    Files.writeString(pack.resolve("\u001B[31m\u202E.json"), "{}");
    Run run = validate();
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("?[31m?.json").doesNotContain("\u001B", "\u202E");
  }

  @Test
  void the_name_of_the_folder_cannot_command_the_terminal() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("\u001B[31m"));
    Run run = Run.of("validate-pack", odd.toString());
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("content pack '?[31m'").doesNotContain("\u001B");
  }

  @Test
  void what_a_pack_says_cannot_command_the_terminal() throws IOException {
    Path words = pack.resolve("i18n/en/actions.json");
    String odd = "\\u001b[31m\\u202e odd";
    replace(words, "Say in a few words what to do", odd);
    replace(pack.resolve("i18n/en/language.json"), "English", odd);
    for (String[] args :
        new String[][] {
          {"actions", "--pack=" + pack},
          {"explain", "our-first-action", "--pack=" + pack}
        }) {
      Run run = Run.of(args);
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("?[31m? odd").doesNotContain("\u001B", "\u202E");
    }
  }

  @Test
  void keys_of_a_pack_cannot_command_the_terminal() throws IOException {
    replace(pack.resolve("i18n/en/actions.json"), "our-first-action", "\\u001b[31m");
    Run run = validate();
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("?[31m").doesNotContain("\u001B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-folder", "no\u001Bsuch\u0000folder"})
  void a_folder_that_is_not_there_is_told(String name) {
    Run run = Run.of("validate-pack", name);
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(run.err()).startsWith("error: cannot read 'no").doesNotContain("\u001B", "\u0000");
    assertThat(run.err()).containsAnyOf("there is no such folder", "not the name of a folder");
  }

  @Test
  void a_file_is_no_folder() {
    Run run = Run.of("validate-pack", pack.resolve("pack.json").toString());
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(run.err()).contains("it is no folder; name the folder that holds pack.json");
  }

  @Test
  void a_folder_without_a_pack_is_told() {
    Run run = Run.of("validate-pack", folder.toString());
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("pack.json: is missing");
  }

  private static void replace(Path file, String text, String by) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(text);
    Files.writeString(file, before.replace(text, by));
  }
}
