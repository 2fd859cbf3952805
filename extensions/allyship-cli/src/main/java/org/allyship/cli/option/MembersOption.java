package org.allyship.cli.option;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allyship.cli.console.Progress;
import org.allyship.cli.console.Session;
import org.allyship.climate.ClimateDesign;
import org.allyship.core.ChallengeId;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.MemberFields;
import org.allyship.data.MemberRow;
import org.allyship.data.rules.AnswerRange;
import org.allyship.data.rules.ReadingRules;
import org.allyship.data.run.InputSource;
import org.allyship.data.run.RowFile;
import org.allyship.disclosure.Disclosure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options for the members of the group and its breakdowns. */
public final class MembersOption {
  private static final String NUMBER = "(-?[0-9]{1,7}(?:\\.[0-9]{1,9})?)";
  private static final Pattern WITH_RANGE = Pattern.compile("(.+):" + NUMBER + "\\.\\." + NUMBER);

  @Option(
      names = "--members",
      required = true,
      paramLabel = "MEMBERS",
      description =
          "The file of all members of the group: csv, tsv, json or ndjson, found by its name or else"
              + " by its first line.")
  private String file = "";

  @Option(
      names = "--by",
      paramLabel = "BREAKDOWN",
      description =
          "The column by which to divide people, or several with slashes between them, such as"
              + " division/department/team (nested) or site/division (crossed). Can be given"
              + " several times.")
  private List<String> breakdowns = List.of();

  @Option(
      names = "--sensitive",
      paramLabel = "BREAKDOWN",
      description =
          "A breakdown whose segments need at least ten people. Can be given several times.")
  private List<String> sensitive = List.of();

  @Option(
      names = "--outcome",
      paramLabel = "COLUMN",
      description =
          "A column of numbers, such as belonging, to compare with what people do; with its range"
              + " after a colon, such as belonging:1..5, other answers are invalid. Can be given"
              + " several times.")
  private List<String> outcomes = List.of();

  @Option(
      names = "--threshold",
      converter = Threshold.class,
      paramLabel = "PEOPLE",
      description = "The minimum number of people for any figure; 5 by default, at least 3.")
  private int threshold = Disclosure.exact().threshold();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Reads the minimum number of people. */
  public static final class Threshold implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[0-9]{1,9}")) {
        throw new TypeConversionException("must be a whole number of people, 3 or more");
      }
      try {
        return Disclosure.exact().withThreshold(Integer.parseInt(text)).threshold();
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Returns the minimum number of people for any figure. */
  public int threshold() {
    return threshold;
  }

  /**
   * Returns the design of the climate.
   *
   * @param disclosure how figures are protected, with any threshold
   * @throws ParameterException if the options do not fit each other
   */
  public ClimateDesign design(
      List<QuarterRange> periods, List<ChallengeId> challenges, Disclosure disclosure) {
    if (disclosure.perturbation().isPresent() && !outcomes.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--outcome is compared with exact counts only; leave it out, or use --protection exact");
    }
    try {
      return ClimateDesign.builder()
          .addAllBreakdowns(breakdowns)
          .addAllSensitive(sensitive)
          .addAllPeriods(periods)
          .addAllChallenges(challenges)
          .disclosure(disclosure.withThreshold(threshold))
          .build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Returns the file of members.
   *
   * @throws ParameterException if a column cannot be used, or the file is standard input
   */
  public RowFile<MemberRow> file(Session session, ClimateDesign design, ReadingRules rules) {
    MemberFields fields = fields(design);
    InputSource source =
        new InputSource(requireFile(), null, session.in(), Progress.listener(session));
    return RowFile.members(source, fields, rules);
  }

  private MemberFields fields(ClimateDesign design) {
    try {
      Map<String, AnswerRange> ranges = new HashMap<>();
      List<String> columns = outcomes.stream().map(each -> column(each, ranges)).toList();
      return new MemberFields(
          breakdowns,
          columns,
          design.challenges().stream().map(ChallengeId::value).toList(),
          ranges);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Returns the column of an outcome; adds its range if it has one. */
  private static String column(String outcome, Map<String, AnswerRange> ranges) {
    Matcher parts = WITH_RANGE.matcher(outcome);
    if (!parts.matches()) {
      return outcome;
    }
    ranges.put(
        parts.group(1),
        new AnswerRange(Double.parseDouble(parts.group(2)), Double.parseDouble(parts.group(3))));
    return parts.group(1);
  }

  private String requireFile() {
    if (file.equals("-")) {
      throw new ParameterException(
          spec.commandLine(), "members are read from a file; only FILE can be standard input");
    }
    return file;
  }
}
