package org.allyship.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.allyship.cli.console.Screen;
import org.allyship.cli.console.Session;
import org.allyship.cli.option.EnumNames;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.data.CannotReadException;
import org.allyship.data.write.CannotWriteException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "allyship",
    description = {
      "Places behaviors on the spectrum from allyship to advocacy to accompliceship, and explains why.",
      "It looks at what was done, never at who someone is, and ranks nobody."
    },
    footer = {
      "",
      "Exit codes: 0 all is well, 1 the input is invalid, 2 the command is wrong, 3 something cannot"
          + " be read or written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Allyship implements Runnable {
  /** All is well. */
  static final int OK = 0;

  /** The input is invalid. */
  static final int BAD_INPUT = 1;

  /** The command is wrong. */
  static final int BAD_USAGE = 2;

  /** Something cannot be read or written. */
  static final int BAD_STREAM = 3;

  /** The letter that the Java runtime puts in place of one that it cannot read. */
  private static final char UNREADABLE = '\uFFFD';

  @Spec private CommandSpec spec;

  private Allyship() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Session session =
        Session.of(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Screen.detect(System.getenv()));
    System.exit(run(session, args));
  }

  /**
   * Runs a command.
   *
   * @return 0 if all is well, 1 if the input is invalid, 2 if the command is wrong, 3 if something
   *     cannot be read or written; also 0 if the reader of the output left early
   */
  public static int run(Session session, String... args) {
    if (Arrays.stream(args).anyMatch(each -> each.indexOf(UNREADABLE) >= 0)) {
      session.err().println("error: an argument has letters that this locale cannot read");
      session.err().println("Set LC_ALL=C.UTF-8 and try again.");
      session.err().flush();
      return BAD_USAGE;
    }
    try {
      int code = commandLine(session).execute(args);
      session.out().flush();
      return code;
    } catch (CannotWriteException e) {
      return failed(session, e);
    } finally {
      session.err().flush();
    }
  }

  private static CommandLine commandLine(Session session) {
    CommandLine line =
        new CommandLine(new Allyship())
            .addSubcommand(new PlaceCommand(session))
            .addSubcommand(new AssessCommand(session))
            .addSubcommand(new ClimateCommand(session))
            .addSubcommand(new EvaluateCommand(session))
            .addSubcommand(new ReferenceCommand(session))
            .addSubcommand(new SampleCommand(session))
            .addSubcommand(new ActionsCommand(session))
            .addSubcommand(new ExplainCommand(session))
            .addSubcommand(new GlossaryCommand(session))
            .addSubcommand(new PromptCommand(session))
            .addSubcommand(new InterruptCommand(session))
            .addSubcommand(new CodebookCommand(session))
            .addSubcommand(new NewPackCommand(session))
            .addSubcommand(new ValidatePackCommand(session));
    line.getSubcommands().values().forEach(EnumNames::register);
    line.getSubcommands().values().forEach(ColumnHelp::show);
    return line.setExpandAtFiles(false) // a message would print words of the file
        .setOut(session.out())
        .setErr(session.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(session.screen().color() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(session.screen().columns(), 80))
        .setParameterExceptionHandler((e, arguments) -> misused(session, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(session, e));
  }

  private static int misused(Session session, ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    session.err().println("error: " + SafeText.sanitize(String.valueOf(problem.getMessage())));
    session.err().println("See '" + command + " --help'.");
    return BAD_USAGE;
  }

  private static <E extends Exception> int failed(Session session, E problem) throws E {
    if (problem instanceof CannotWriteException unwritten && unwritten.isClosedPipe()) {
      return OK;
    }
    if (problem instanceof InvalidInputException invalid) {
      session.err().println("error: " + text(invalid));
      return BAD_INPUT;
    }
    if (problem instanceof CannotReadException || problem instanceof CannotWriteException) {
      session.err().println("error: " + problem.getMessage());
      return BAD_STREAM;
    }
    throw problem;
  }

  /** Keys of a pack can hold any character, and are part of the locations of problems. */
  private static String text(InvalidInputException invalid) {
    return String.valueOf(invalid.getMessage())
        .lines()
        .map(SafeText::sanitize)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
