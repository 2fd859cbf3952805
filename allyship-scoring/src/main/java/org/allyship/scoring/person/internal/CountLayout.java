package org.allyship.scoring.person.internal;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;

/**
 * The layout of the counts of a quarter. Each count has a cell, an index from 0 to {@link #SIZE}
 * less one. {@link #CODES} states the cell of every count by its stored name. No cell depends on
 * the order of the constants of an enum, so constants can move without a change of stored bytes.
 *
 * <p>The first {@link #CELLS_OF_VIEWS} cells are those of the two views. A record adds at most 1 to
 * each of them, so that one {@code long} can hold which of them it adds to.
 */
public final class CountLayout {
  /**
   * The stored names of the counts, by cell. The order is part of the binary form, and no name ever
   * moves. A new name goes to the end, with a new format of that form.
   */
  public static final List<String> CODES =
      List.of(
          "self-harmful",
          "self-performative",
          "self-passive",
          "self-claim-only",
          "self-allyship",
          "self-advocacy",
          "self-accompliceship",
          "self-not-enough-evidence",
          "self-learning",
          "self-listening-known",
          "self-listening-shown",
          "self-accountability-known",
          "self-accountability-shown",
          "self-action-known",
          "self-action-shown",
          "self-amplification-known",
          "self-amplification-shown",
          "self-risk-taking-known",
          "self-risk-taking-shown",
          "self-repetition-known",
          "self-repetition-shown",
          "self-symbols",
          "self-lapsed",
          "self-outcomes",
          "self-harmed",
          "self-unrepaired",
          "self-repaired",
          "self-occasions",
          "self-occasions-used",
          "self-self-focused",
          "self-other-focused",
          "self-undecided",
          "others-harmful",
          "others-performative",
          "others-passive",
          "others-claim-only",
          "others-allyship",
          "others-advocacy",
          "others-accompliceship",
          "others-not-enough-evidence",
          "others-learning",
          "others-listening-known",
          "others-listening-shown",
          "others-accountability-known",
          "others-accountability-shown",
          "others-action-known",
          "others-action-shown",
          "others-amplification-known",
          "others-amplification-shown",
          "others-risk-taking-known",
          "others-risk-taking-shown",
          "others-repetition-known",
          "others-repetition-shown",
          "others-symbols",
          "others-lapsed",
          "others-outcomes",
          "others-harmed",
          "others-unrepaired",
          "others-repaired",
          "others-occasions",
          "others-occasions-used",
          "others-changes",
          "others-undecided",
          "mentions-allyship",
          "mentions-advocacy",
          "mentions-accompliceship",
          "recipients-allyship",
          "recipients-advocacy",
          "recipients-accompliceship",
          "records-allyship",
          "records-advocacy",
          "records-accompliceship",
          "claims-allyship",
          "claims-advocacy",
          "claims-accompliceship",
          "helped",
          "no-difference",
          "did-harm",
          "asked");

  /** The number of counts. */
  public static final int SIZE = CODES.size();

  /** The number of cells of what people report of themselves, which come first. */
  static final int CELLS_OF_SELF = CODES.indexOf("others-harmful");

  /** The number of cells of the two views, which come first; at most 64. */
  static final int CELLS_OF_VIEWS = CODES.indexOf("mentions-allyship");

  /** Feedback that a behavior helped. */
  public static final int HELPED = CODES.indexOf("helped");

  /** Feedback that a behavior made no difference. */
  public static final int NO_DIFFERENCE = CODES.indexOf("no-difference");

  /** Feedback that a behavior did harm. */
  public static final int DID_HARM = CODES.indexOf("did-harm");

  /** Requests of the person for feedback. */
  public static final int ASKED = CODES.indexOf("asked");

  /** The levels, in the order of their stored sums of reporters. */
  static final List<Level> LEVELS = List.of(Level.ALLYSHIP, Level.ADVOCACY, Level.ACCOMPLICESHIP);

  /** Genuine behaviors in the others' view that change how things are done. */
  public static final int CHANGES = CODES.indexOf("others-changes");

  /** Behaviors for which the person stated a motive that is about themself. */
  public static final int SELF_FOCUSED = CODES.indexOf("self-self-focused");

  /** Behaviors for which the person stated a motive that is about others. */
  public static final int OTHER_FOCUSED = CODES.indexOf("self-other-focused");

  /** The key features of a profile, in its order. */
  public static final List<KeyFeature> PROFILE =
      List.of(
          KeyFeature.LISTENING,
          KeyFeature.ACCOUNTABILITY,
          KeyFeature.ACTION,
          KeyFeature.AMPLIFICATION,
          KeyFeature.RISK_TAKING,
          KeyFeature.REPETITION);

  private static final int[] CLASSIFICATIONS = ofViews(Classification.values(), "");
  private static final int[] KNOWN = ofViews(KeyFeature.values(), "-known");
  private static final int[] SHOWN = ofViews(KeyFeature.values(), "-shown");
  private static final int[] LEARNING = ofViews("learning");
  private static final int[] SYMBOLS = ofViews("symbols");
  private static final int[] LAPSED = ofViews("lapsed");
  private static final int[] OUTCOMES = ofViews("outcomes");
  private static final int[] HARMED = ofViews("harmed");
  private static final int[] UNREPAIRED = ofViews("unrepaired");
  private static final int[] REPAIRED = ofViews("repaired");
  private static final int[] OCCASIONS = ofViews("occasions");
  private static final int[] OCCASIONS_USED = ofViews("occasions-used");
  private static final int[] UNDECIDED = ofViews("undecided");
  private static final int[] MENTIONS = ofLevels("mentions-");
  private static final int[] RECIPIENTS = ofLevels("recipients-");
  private static final int[] RECORDS = ofLevels("records-");
  private static final int[] CLAIMS = ofLevels("claims-");

  private static final BitSet OF_NO_INDICATOR = ofNoIndicator();

  private static final int[] PLACES = places();

  private CountLayout() {}

  /** Returns whether an indicator can depend on a count: not on claims, feedback and undecided. */
  static boolean isOfIndicators(int cell) {
    return !OF_NO_INDICATOR.get(cell);
  }

  private static BitSet ofNoIndicator() {
    BitSet cells = new BitSet();
    IntStream.concat(IntStream.of(CLAIMS), IntStream.of(UNDECIDED)).forEach(cells::set);
    IntStream.of(HELPED, NO_DIFFERENCE, DID_HARM, ASKED).forEach(cells::set);
    return cells;
  }

  private static int[] places() {
    int[] places = new int[Level.values().length];
    for (Level level : Level.values()) {
      places[level.ordinal()] = LEVELS.indexOf(level);
    }
    return places;
  }

  /** Returns the place of a level among {@link #LEVELS}. */
  static int place(Level level) {
    return PLACES[level.ordinal()];
  }

  private static int[] ofViews(String code) {
    int[] cells = new int[View.values().length];
    for (View view : View.values()) {
      cells[view.ordinal()] = CODES.indexOf(JsonNames.of(view) + "-" + code);
    }
    return cells;
  }

  private static int[] ofViews(Enum<?>[] constants, String end) {
    int[] cells = new int[View.values().length * constants.length];
    for (View view : View.values()) {
      for (Enum<?> constant : constants) {
        cells[at(view, constant)] =
            CODES.indexOf(JsonNames.of(view) + "-" + JsonNames.of(constant) + end);
      }
    }
    return cells;
  }

  private static int at(View view, Enum<?> constant) {
    return constant.ordinal() * 2 + view.ordinal();
  }

  private static int[] ofLevels(String start) {
    int[] cells = new int[Level.values().length];
    for (Level level : Level.values()) {
      cells[level.ordinal()] = CODES.indexOf(start + JsonNames.of(level));
    }
    return cells;
  }

  /** Confirmed behaviors with a classification; levels without {@linkplain #learning learning}. */
  public static int classification(View view, Classification classification) {
    return CLASSIFICATIONS[at(view, classification)];
  }

  /** Confirmed behaviors that are learning. */
  public static int learning(View view) {
    return LEARNING[view.ordinal()];
  }

  /** Behaviors for which it is known whether they showed a key feature of the profile. */
  public static int known(View view, KeyFeature feature) {
    return KNOWN[at(view, feature)];
  }

  /** Behaviors that showed a key feature of the profile. */
  public static int shown(View view, KeyFeature feature) {
    return SHOWN[at(view, feature)];
  }

  /** Visible tokens. */
  public static int symbols(View view) {
    return SYMBOLS[view.ordinal()];
  }

  /** Promises that were not kept. */
  public static int lapsed(View view) {
    return LAPSED[view.ordinal()];
  }

  /** Behaviors, genuine as meant, for which it is known what they did for those affected. */
  public static int outcomes(View view) {
    return OUTCOMES[view.ordinal()];
  }

  /** Behaviors, genuine as meant, that did harm. */
  public static int harmed(View view) {
    return HARMED[view.ordinal()];
  }

  /** Harmful behaviors that nobody else confirmed as repaired. */
  public static int unrepaired(View view) {
    return UNREPAIRED[view.ordinal()];
  }

  /** Harmful behaviors that someone else confirmed as repaired. */
  public static int repaired(View view) {
    return REPAIRED[view.ordinal()];
  }

  /** Behaviors that answer an occasion on record, silence included. */
  public static int occasions(View view) {
    return OCCASIONS[view.ordinal()];
  }

  /** Genuine behaviors at a level that answer an occasion on record. */
  public static int occasionsUsed(View view) {
    return OCCASIONS_USED[view.ordinal()];
  }

  /** Behaviors that are proposed or contested, and add to nothing else. */
  public static int undecided(View view) {
    return UNDECIDED[view.ordinal()];
  }

  /** Attestations of behaviors at a level, by people with an id. */
  public static int mentions(Level level) {
    return MENTIONS[level.ordinal()];
  }

  /** Attestations of behaviors at a level, by recipients. */
  public static int recipients(Level level) {
    return RECIPIENTS[level.ordinal()];
  }

  /** Attestations of behaviors at a level, by records. */
  public static int records(Level level) {
    return RECORDS[level.ordinal()];
  }

  /** Claims of a level. */
  public static int claims(Level level) {
    return CLAIMS[level.ordinal()];
  }
}
