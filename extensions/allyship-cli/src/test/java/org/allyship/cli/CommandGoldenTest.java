package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command writes what was recorded of it. */
class CommandGoldenTest {
  private static final Path RECORDED = Path.of("src/test/resources/golden");
  private static final String EXAMPLES = "src/test/resources/examples/";

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void a_command_writes_what_was_recorded(String name, List<String> args) throws IOException {
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.messages()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(RECORDED.resolve(name), run.out());
  }

  static Stream<Arguments> commands() {
    String behaviors = EXAMPLES + "behaviors.csv";
    String labeled = EXAMPLES + "labeled.csv";
    String people = EXAMPLES + "people.ndjson";
    return Stream.of(
        command("place.txt", "place", behaviors, Run.MODEL, Run.PACK),
        command("place-explained.txt", "place", behaviors, Run.MODEL, Run.PACK, "--explain"),
        command("place.json", "place", behaviors, Run.MODEL, "--format=json"),
        command(
            "place-explained.json", "place", behaviors, Run.MODEL, "--format=json", "--explain"),
        command("place.ndjson", "place", behaviors, Run.MODEL, "--format=ndjson"),
        command(
            "place.csv", "place", behaviors, Run.MODEL, "--format=csv", "--use=self-reflection"),
        command("place-one.txt", "place", EXAMPLES + "one.json", Run.MODEL, Run.PACK, "--explain"),
        command("place-bare.txt", "place", EXAMPLES + "bare.ndjson", Run.MODEL, Run.PACK),
        command("assess.txt", "assess", people, "--period=2026", Run.MODEL, Run.PACK),
        command("assess-quarter.txt", "assess", people, "--period=2026-Q4", Run.MODEL, Run.PACK),
        command(
            "assess.json",
            "assess",
            people,
            "--period=2025-Q1..2026-Q4",
            "--format=json",
            "--use=self-reflection",
            Run.MODEL),
        command("assess.ndjson", "assess", people, "--period=2026", "--format=ndjson", Run.MODEL),
        page("p-ana"),
        page("p-ben"),
        page("p-cleo"),
        page("p-dov"),
        page("p-eli"),
        page("p-fay"),
        command(
            "assess-preferences.txt",
            "assess",
            people,
            "--period=2026",
            "--person=p-ana",
            "--capacity=colleague",
            "--community=women",
            "--setting=workplace",
            "--challenge=fear-of-being-penalized",
            Run.MODEL,
            Run.PACK),
        command(
            "assess-at-stake.txt",
            "assess",
            people,
            "--period=2026-Q1..2026-Q2",
            "--person=p-cleo",
            "--authority",
            Run.MODEL,
            Run.PACK),
        command("evaluate.txt", "evaluate", labeled, Run.MODEL),
        command("evaluate.json", "evaluate", labeled, Run.MODEL, "--format=json"),
        command("actions.txt", "actions", "--authority=any", Run.PACK),
        command("actions-fr.txt", "actions", "--effort=hours", "--language=fr-CA", Run.PACK),
        command("actions.csv", "actions", "--setting=home", "--format=csv", Run.PACK),
        command("actions.json", "actions", "--setting=online", "--format=json", Run.PACK),
        command("explain.txt", "explain", "carry-the-message-as-a-buffer", Run.MODEL, Run.PACK),
        command("explain-retired.txt", "explain", "bring-up-who-is-missing", Run.MODEL, Run.PACK),
        command(
            "explain-fr.txt",
            "explain",
            "ask-whose-voice-is-missing",
            "--language=fr",
            Run.MODEL,
            Run.PACK),
        command("actions-found.txt", "actions", "meetings", "missing", "voices", Run.PACK),
        command("glossary.txt", "glossary", "coalitions", Run.PACK),
        command("glossary.json", "glossary", "allys", "--format=json", Run.PACK),
        command("prompt.txt", "prompt", "--date=2026-03-04", Run.PACK),
        command("prompt-fr.txt", "prompt", "--date=2026-03-05", "--language=fr", Run.PACK),
        command("prompt.json", "prompt", "--date=2026-03-04", "--format=json", Run.PACK),
        command("interrupt.txt", "interrupt", "--power=lower", "--affected=unasked", Run.PACK),
        command("interrupt-danger.txt", "interrupt", "--danger", Run.PACK),
        command("interrupt-unknown.txt", "interrupt", Run.PACK),
        command(
            "interrupt.json",
            "interrupt",
            "--power=equal",
            "--affected=absent",
            "--format=json",
            Run.PACK),
        command("validate-pack.txt", "validate-pack", Run.GOLDEN_PACK),
        command("validate-pack.json", "validate-pack", Run.GOLDEN_PACK, "--format=json"),
        command("codebook.txt", "codebook"),
        command("help.txt", "--help"),
        command("help-place.txt", "place", "--help"),
        command("help-assess.txt", "assess", "--help"),
        command("help-climate.txt", "climate", "--help"),
        command("help-sample.txt", "sample", "--help"),
        command("help-evaluate.txt", "evaluate", "--help"),
        command("help-reference.txt", "reference", "--help"),
        command("help-actions.txt", "actions", "--help"),
        command("help-explain.txt", "explain", "--help"),
        command("help-prompt.txt", "prompt", "--help"),
        command("help-interrupt.txt", "interrupt", "--help"),
        command("help-codebook.txt", "codebook", "--help"),
        command("help-new-pack.txt", "new-pack", "--help"),
        command("help-validate-pack.txt", "validate-pack", "--help"));
  }

  private static Arguments command(String name, String... args) {
    return Arguments.of(name, List.of(args));
  }

  private static Arguments page(String person) {
    return command(
        "assess-" + person + ".txt",
        "assess",
        EXAMPLES + "people.ndjson",
        "--period=2026",
        "--person=" + person,
        Run.MODEL,
        Run.PACK);
  }

  @Test
  void the_page_of_the_codebook_is_what_the_command_writes() throws IOException {
    Golden.assertMatches(
        Path.of("../../docs/codebook.md"), Run.of("codebook", "--format=markdown").out());
  }
}
