package org.allyship.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.ContentOption;
import org.allyship.cli.option.TextOrJson;
import org.allyship.cli.output.Content;
import org.allyship.cli.output.PromptOutput;
import org.allyship.core.Setting;
import org.allyship.core.catalog.DailyPrompts;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.internal.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Gives the prompt of a day. */
@Command(
    name = "prompt",
    description = "Gives a question to ask oneself on a day, and one small thing to do about it.",
    footer = {
      "",
      "A day has the same prompt everywhere, as long as the pack and the choice of prompts are the"
          + " same.",
      "",
      "Exit codes: 0 all is well, 1 the pack is wrong, 2 the command is wrong or no prompt fits, 3"
          + " something cannot be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class)
final class PromptCommand implements Runnable {
  private final Session session;

  @Option(
      names = "--date",
      converter = Day.class,
      paramLabel = "DATE",
      description = "The day, as year-month-day; today in UTC when left out.")
  private @Nullable LocalDate date;

  @Option(
      names = "--tag",
      paramLabel = "TAG",
      description =
          "Only prompts that practice listening, accountability, action, amplification, risk-taking"
              + " or repetition.")
  private @Nullable KeyFeature tag;

  @Option(
      names = "--setting",
      paramLabel = "SETTING",
      description =
          "Only prompts that fit workplace, school, health-care, home, community or online.")
  private @Nullable Setting setting;

  @Mixin private final TextOrJson format = new TextOrJson();

  @Mixin private final ContentOption option = new ContentOption();

  @Spec private CommandSpec spec;

  PromptCommand(Session session) {
    this.session = session;
  }

  /** Reads a day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'%s' is not a day such as 2026-03-04".formatted(SafeText.of(value)));
      }
    }
  }

  @Override
  public void run() {
    Content content = option.content();
    LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
    Prompt prompt = choose(content.pack().dailyPrompts()).on(day);
    PromptOutput output = new PromptOutput(content, day);
    session
        .out()
        .print(
            format.choose(
                () -> output.text(prompt, session.screen().columns()), () -> output.json(prompt)));
  }

  private DailyPrompts choose(DailyPrompts all) {
    DailyPrompts prompts = tag == null ? all : all.tagged(tag);
    prompts = setting == null ? prompts : prompts.in(setting);
    if (prompts.size() == 0) {
      throw new ParameterException(
          spec.commandLine(), "the pack has no such prompt; ask without --tag or --setting");
    }
    return prompts;
  }
}
