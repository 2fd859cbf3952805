package org.allyship.report.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.allyship.content.LocalizedText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.content.text.ResultText;
import org.allyship.content.text.ResultText.Phrase;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.internal.JsonNames;
import org.allyship.scoring.Certainty;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Criterion;
import org.allyship.scoring.FindingType;
import org.allyship.scoring.person.Rate;
import org.allyship.scoring.person.Reporters;

/** ReportText, numbers and days as readers of a language write them. */
public final class ReportText {
  private static final double SMALL = 0.1;

  private final LocalizedText text;
  private final ReportMessages messages;
  private final ULocale locale;
  private final LocalizedNumberFormatter numbers;

  public ReportText(LocalizedText text) {
    this.text = text;
    this.messages = ReportMessages.of(text.language().locale());
    this.locale = ULocale.forLocale(text.language().locale());
    this.numbers = NumberFormatter.withLocale(locale);
  }

  public LocalizedText content() {
    return text;
  }

  /** Returns whether speakers of the language have reviewed the words of the page. */
  public boolean isReviewed() {
    return text.language().reviewed() && messages.isReviewed();
  }

  /** Returns the name of a constant, or its name in files if the pack has none. */
  public String label(Enum<?> constant) {
    try {
      return text.label(constant);
    } catch (NoSuchElementException e) {
      return JsonNames.of(constant);
    }
  }

  public ULocale locale() {
    return locale;
  }

  /** The BCP 47 tag of the language. */
  public String language() {
    return text.language().language();
  }

  /** Which way it is written. */
  public String direction() {
    return locale.isRightToLeft() ? "rtl" : "ltr";
  }

  /** Returns a message without blanks. */
  public String of(String key) {
    return messages.message(key, Map.of());
  }

  /** Returns a message with its blanks filled. */
  public String of(String key, Map<String, ?> arguments) {
    return messages.message(key, arguments);
  }

  /** Returns a count. */
  public String count(long count) {
    return numbers.format(count).toString();
  }

  /** Returns a figure with one decimal. */
  public String figure(double figure) {
    return decimals(figure, 1);
  }

  /** Returns a rate and its interval, with one decimal, or two where the rate is small. */
  public String rate(Rate rate) {
    int decimals = rate.mean() < SMALL ? 2 : 1;
    return of(
        "rate",
        Map.of(
            "mean", decimals(rate.mean(), decimals),
            "low", decimals(rate.low(), decimals),
            "high", decimals(rate.high(), decimals)));
  }

  /** Returns a number from 0 to 1, with two decimals. */
  public String share(double share) {
    return decimals(share, 2);
  }

  /** Returns a round figure at an axis. */
  public String tick(double figure) {
    return numbers.precision(Precision.maxFraction(6)).format(figure).toString();
  }

  /** Returns points with their sign. */
  public String points(int points) {
    return numbers.sign(SignDisplay.EXCEPT_ZERO).format(points).toString();
  }

  private String decimals(double number, int decimals) {
    return numbers.precision(Precision.fixedFraction(decimals)).format(number).toString();
  }

  /** Returns a difference with its sign and two decimals. */
  public String signed(double difference) {
    return numbers
        .sign(SignDisplay.EXCEPT_ZERO)
        .precision(Precision.fixedFraction(2))
        .format(difference)
        .toString();
  }

  /** Returns a day with its month in words. */
  public String day(LocalDate day) {
    Calendar calendar = calendar(day);
    return DateFormat.getDateInstance(calendar, DateFormat.LONG, locale).format(calendar.getTime());
  }

  /** Returns a day, a quarter or a year by the pattern of its parts, such as {@code yQQQ}. */
  public String day(LocalDate day, String parts) {
    Calendar calendar = calendar(day);
    return DateFormat.getInstanceForSkeleton(calendar, parts, locale).format(calendar.getTime());
  }

  private static Calendar calendar(LocalDate day) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar;
  }

  /** Returns a range from one text to another. */
  public String range(String low, String high) {
    return of("range", Map.of("low", low, "high", high));
  }

  /** Returns a text after its label. */
  public String labeled(String label, String text) {
    return of("labeled", Map.of("label", label, "text", text));
  }

  /** Returns texts as a list within a sentence. */
  public String list(List<String> texts) {
    return ListFormatter.getInstance(locale).format(texts);
  }

  /** Returns texts as a list with nothing but commas. */
  public String commas(List<String> texts) {
    return ListFormatter.getInstance(locale, ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
        .format(texts);
  }

  /** Returns the name of a level within a sentence. */
  public String level(Level level) {
    for (Classification classification : Classification.values()) {
      if (classification.level().isPresent() && classification.level().get() == level) {
        return answer(classification).label();
      }
    }
    throw new AssertionError(level);
  }

  /** Returns a text with its first letter as at the beginning of a sentence. */
  public String sentence(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  public Phrase answer(Classification classification) {
    return phrase(ResultText::classifications, classification);
  }

  public Phrase certainty(Certainty certainty) {
    return phrase(ResultText::certainties, certainty);
  }

  public Phrase finding(FindingType finding) {
    return phrase(ResultText::findings, finding);
  }

  public Phrase question(Criterion criterion) {
    return phrase(ResultText::criteria, criterion);
  }

  /** Returns the words for a result, or its name in files if the pack has none. */
  private Phrase phrase(Function<ResultText, Map<String, Phrase>> phrases, Enum<?> constant) {
    String name = JsonNames.of(constant);
    Phrase unnamed = new Phrase(name, name);
    try {
      return phrases.apply(text.results()).getOrDefault(name, unnamed);
    } catch (NoSuchElementException e) {
      return unnamed;
    }
  }

  /** Returns what a person is to others at a level. */
  public String role(Level level) {
    String key =
        switch (level) {
          case ALLYSHIP -> "role-name-ally";
          case ADVOCACY -> "role-name-advocate";
          case ACCOMPLICESHIP -> "role-name-accomplice";
        };
    return of(key, Map.of("form", "other"));
  }

  /** Returns the question that the codebook asks about a feature, if the pack has a codebook. */
  public Optional<String> question(Feature feature) {
    try {
      return Optional.ofNullable(text.codebook().features().get(feature))
          .map(FeatureText::question);
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** Returns how many reporters there are, or at least how many. */
  public String atLeast(Reporters reporters) {
    String count = count(reporters.atLeast());
    return reporters.orMore() ? of("or-more", Map.of("count", count)) : count;
  }

  /** Returns the name of a feature. */
  public String feature(Feature feature) {
    return label(feature);
  }

  /** Returns the name of an answer to a feature, such as that it is not known. */
  public String anchor(Feature feature, String anchor) {
    return feature.anchors().stream()
        .filter(known -> known.id().equals(anchor))
        .findFirst()
        .map(this::label)
        .orElseGet(() -> of("unknown"));
  }
}
