package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allyship.cli.console.Screen;
import org.allyship.cli.console.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCommandTest {
  private static final String DEED = "{\"id\":\"b-1\",\"coding\":{\"act\":\"deed\"}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        DEED + "\n",
        "\uFEFF" + DEED,
        "\n\r\n  " + DEED,
        "[" + DEED + "]",
        "\n[\n" + DEED + "\n]\n",
        "{\n  \"id\": \"b-1\",\n  \"coding\": {\n    \"act\": \"deed\"\n  }\n}\n",
        "id,act\nb-1,deed\n",
        "act\tid\r\ndeed\tb-1\r\n",
        "\uFEFFid,act\n\n\"b-1\",\"deed\"\n"
      })
  void standard_input_is_read_by_its_first_line(String input) {
    Run run = Run.reading(input, "place", Run.MODEL, "--format=csv");
    assertThat(run.messages()).isEmpty();
    assertThat(run.out().lines().skip(1)).hasSize(1).first().asString().startsWith("b-1,allyship,");
  }

  @Test
  void the_reference_set_goes_from_one_command_into_another() {
    String reference = Run.of("reference").out();
    Run placed = Run.reading(reference, "place", "-", "--format=csv");
    assertThat(placed.code()).isZero();
    assertThat(placed.out().lines().count()).isEqualTo(reference.lines().count());
    Run evaluated = Run.reading(Run.of("reference", "--coder=b").out(), "evaluate", "-");
    assertThat(evaluated.code()).isZero();
    assertThat(evaluated.out()).contains("n = " + (reference.lines().count() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[", "id,act\nb,"})
  void a_record_longer_than_one_may_be_is_refused(String start) {
    String input = start + " ".repeat(1 << 20) + "\n";
    Run run = Run.reading(input, "place", "--input-format=" + format(start));
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("is longer than 1048576 characters");
  }

  private static String format(String start) {
    return start.startsWith("{") ? "ndjson" : "csv";
  }

  @Test
  void an_element_longer_than_a_record_may_be_is_refused() {
    String input = "[" + DEED + ",{\"note\":" + " ".repeat(1 << 20) + "\"\"}]";
    Run run = Run.reading(input, "place", "--format=ndjson");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("/1: is longer than 1048576 characters").contains("not read");
  }

  @Test
  void of_very_many_problems_the_first_thousand_are_listed_and_all_are_counted() {
    String input = "act\n" + "nothing\n".repeat(1500) + "deed\n";
    Run run = Run.reading(input, "place", "--skip-invalid", "--format=csv");
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err())
        .startsWith("error: standard input has 1500 problems:\n  line 2 column act: 'nothing'")
        .contains(
            "  line 1001 column act",
            "  and 500 more\n",
            "1501 rows read, 1 used; left out: 1500 invalid")
        .doesNotContain("line 1002 ");
  }

  @ParameterizedTest
  @CsvSource({"No space left on device,3", "Broken pipe,0", "The pipe is being closed,0"})
  void a_result_that_cannot_be_written_is_told_but_a_reader_that_left_is_not(
      String reason, int code) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session = Session.of(InputStream.nullInputStream(), full, err, Screen.none());
    assertThat(Allyship.run(session, "reference")).isEqualTo(code);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(code == 0 ? "" : "error: cannot write the result: " + reason + "\n");
  }

  @Test
  void an_input_that_fails_halfway_is_told() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session = Session.of(failing, OutputStream.nullOutputStream(), err, Screen.none());
    assertThat(Allyship.run(session, "place")).isEqualTo(Allyship.BAD_STREAM);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: cannot read 'standard input': the disk is gone\n");
  }

  @Test
  void a_file_that_is_not_there_is_told_with_its_name() {
    Run run = Run.of("place", "no\u001Bsuch.csv");
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(run.err()).isEqualTo("error: cannot read 'no?such.csv': there is no such file\n");
  }

  @Test
  void a_folder_is_no_input(@TempDir Path folder) {
    Run run = Run.of("place", folder.toString(), "--input-format=csv");
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
  }

  @Test
  void a_model_that_is_none_is_refused(@TempDir Path folder) throws IOException {
    Path model = Files.writeString(folder.resolve("model.json"), "{\"format\":1}");
    Run run = Run.reading(DEED, "place", "--model=" + model);
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    assertThat(run.err()).contains("model.json has 1 problem", "misses");
    Files.writeString(model, " ".repeat((1 << 20) + 1));
    assertThat(Run.reading(DEED, "place", "--model=" + model).err()).contains("is larger than");
  }

  @Test
  void a_spreadsheet_finds_no_formula_in_the_output(@TempDir Path folder) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/golden-model.json"));
    Path model = folder.resolve("model.json");
    Files.writeString(model, text.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"=1+1\""));
    Run run = Run.reading("id,act\n-1.2,deed\n", "place", "--format=csv", "--model=" + model);
    assertThat(run.out().lines().toList().get(1)).startsWith("'-1.2,").contains(",'=1+1,");
  }

  @Test
  void text_cannot_command_the_terminal() {
    String input = "{\"coding\":{\"act\":\"deed\"},\"note\":\"red \\u001b[31m \\u202e end\"}";
    Run run = Run.reading(input, "place", Run.MODEL);
    assertThat(run.out()).contains("red ?[31m ? end").doesNotContain("\u001B", "\u202E");
  }

  @Test
  void the_header_stands_out_only_on_a_terminal() {
    byte[] input = DEED.getBytes(StandardCharsets.UTF_8);
    assertThat(Run.reading(input, new Screen(120, true, false), "place").out())
        .startsWith("\u001B[1mid");
    assertThat(Run.reading(input, Screen.none(), "place").out()).startsWith("id");
  }

  @Test
  void long_input_shows_how_far_it_is_only_where_somebody_looks() {
    byte[] input =
        ("act,reach,cost\n" + "none,self,none\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8);
    assertThat(Run.reading(input, new Screen(120, false, true), "place", "--format=csv").err())
        .contains("placing", "10001");
    assertThat(Run.reading(input, Screen.none(), "place", "--format=csv").messages()).isEmpty();
  }

  @Test
  void the_intended_use_must_be_one_of_four() {
    Run run = Run.reading(DEED, "place", "--use=promotion");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .contains(
            "'promotion' is not one of self-reflection, learning, aggregate-climate, research")
        .contains("See 'allyship place --help'");
  }

  @Test
  void without_a_model_the_bundled_one_places() {
    Run run = Run.reading(DEED, "place", "--format=ndjson", "--use=research");
    assertThat(run.out())
        .startsWith(
            "{\"id\":\"b-1\",\"format\":2,\"classification\":\"allyship\",\"probabilities\":{\"harmful\":")
        .contains("\"intendedUse\":\"research\"")
        .doesNotContain("explanation")
        .endsWith("}\n");
  }
}
