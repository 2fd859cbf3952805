package org.allyship.cli.option;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allyship.content.ContentPack;
import org.allyship.core.ActionId;
import org.allyship.core.internal.SafeText;
import org.allyship.data.rules.DuplicatePolicy;
import org.allyship.data.rules.ReadingRules;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is accepted in the files of a command. */
public final class RulesOption {
  private static final ReadingRules STANDARD = ReadingRules.standard();

  @Option(
      names = "--on-duplicate",
      paramLabel = "ROW",
      defaultValue = "refuse",
      description =
          "Which row counts if rows of one id have different content: first, last, or refuse to stop"
              + " (the default). Rows that are equal count once. 'last' reads the file twice.")
  private DuplicatePolicy duplicates = DuplicatePolicy.REFUSE;

  @Option(
      names = "--exact-ids",
      description =
          "Treat ids of people that differ only in capital letters or in zeros before a number as"
              + " different people. Without this option, such ids are invalid.")
  private boolean exact;

  @Option(
      names = "--earliest",
      converter = Day.class,
      paramLabel = "DATE",
      description =
          "The first day that a row may have; 1990-01-01 by default, as programs write earlier days"
              + " where no day is known.")
  private LocalDate earliest = STANDARD.firstDay();

  @Option(
      names = "--as-of",
      converter = Day.class,
      paramLabel = "DATE",
      description = "The last day that a row may have, such as today; 2099-12-31 by default.")
  private LocalDate asOf = STANDARD.lastDay();

  @Option(
      names = "--no-answer",
      paramLabel = "WORD",
      description =
          "A word that means an empty cell of a table, such as N/A or -99. Can be given several"
              + " times.")
  private List<String> noAnswer = List.of();

  @Option(
      names = "--encoding",
      converter = Encoding.class,
      paramLabel = "NAME",
      description =
          "The encoding of the files, such as windows-1252; UTF-8 by default. UTF-16 is recognized.")
  private Charset encoding = StandardCharsets.UTF_8;

  /** Reads a day. */
  public static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'%s' is not a day such as 2026-03-04".formatted(SafeText.of(text)));
      }
    }
  }

  /** Reads the name of an encoding. */
  public static final class Encoding implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String text) {
      try {
        return Charset.forName(text);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "'%s' is not an encoding such as UTF-8 or windows-1252".formatted(SafeText.of(text)));
      }
    }
  }

  /** Returns the rules, to which a command can add. */
  public ReadingRules.Builder rules() {
    return ReadingRules.builder()
        .duplicates(duplicates)
        .exactIds(exact)
        .firstDay(earliest)
        .lastDay(asOf)
        .addAllNoAnswer(noAnswer)
        .encoding(encoding);
  }

  /** Returns the rules for rows whose actions are those of a pack. */
  public ReadingRules.Builder rules(ContentPack pack) {
    return rules().addAllActions(actions(pack));
  }

  private static Set<ActionId> actions(ContentPack pack) {
    return pack.actions().stream().map(each -> each.id()).collect(Collectors.toSet());
  }
}
