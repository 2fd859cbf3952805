package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;

/**
 * The layout of the counts that are kept for a quarter: first those of each view, then those that
 * concern one view only. The order is part of the binary form; what is new goes to the end, with a
 * new version of that form.
 */
final class CountLayout {
  private static final Classification[] CLASSIFICATIONS = Classification.values();
  private static final KeyFeature[] KEY_FEATURES = {
    KeyFeature.LISTENING,
    KeyFeature.ACCOUNTABILITY,
    KeyFeature.AMPLIFICATION,
    KeyFeature.RISK_TAKING,
    KeyFeature.REPETITION
  };

  private static final int RISK_TAKING = List.of(KEY_FEATURES).indexOf(KeyFeature.RISK_TAKING);

  private static final int LEARNING = CLASSIFICATIONS.length;
  private static final int FEATURES = LEARNING + 1;
  private static final int SYMBOLS = FEATURES + 2 * KEY_FEATURES.length;
  private static final int LAPSED = SYMBOLS + 1;
  private static final int OUTCOMES = LAPSED + 1;
  private static final int HARMED = OUTCOMES + 1;
  private static final int UNREPAIRED = HARMED + 1;
  private static final int UNDECIDED = UNREPAIRED + 1;
  private static final int OF_A_VIEW = UNDECIDED + 1;

  private static final int LEVELS = Level.values().length;
  private static final int MENTIONS = 2 * OF_A_VIEW;
  private static final int RECIPIENTS = MENTIONS + LEVELS;
  private static final int RECORDS = RECIPIENTS + LEVELS;
  private static final int CLAIMS = RECORDS + LEVELS;

  /** Answers of those affected that a behavior helped. */
  static final int HELPED = CLAIMS + LEVELS;

  /** Answers of those affected that a behavior made no difference. */
  static final int NO_DIFFERENCE = HELPED + 1;

  /** Answers of those affected that a behavior did harm. */
  static final int DID_HARM = NO_DIFFERENCE + 1;

  /** Questions of the person to somebody affected, what a behavior did for them. */
  static final int ASKED = DID_HARM + 1;

  /** How many counts there are. */
  static final int SIZE = ASKED + 1;

  /** The names of the counts in JSON, by place. */
  static final List<String> NAMES = names();

  private CountLayout() {}

  /** Confirmed behaviors by what they were; a level without {@linkplain #learning learning}. */
  static int classification(View view, Classification classification) {
    return place(view, classification.ordinal());
  }

  static int learning(View view) {
    return place(view, LEARNING);
  }

  /** Behaviors of which it is known whether they showed a key feature. */
  static int known(View view, int feature) {
    return place(view, FEATURES + 2 * feature);
  }

  /** Behaviors that showed a key feature. */
  static int shown(View view, int feature) {
    return place(view, FEATURES + 2 * feature + 1);
  }

  static int symbols(View view) {
    return place(view, SYMBOLS);
  }

  static int lapsed(View view) {
    return place(view, LAPSED);
  }

  /** Genuine behaviors, as meant, of which it is known what they did for those affected. */
  static int outcomes(View view) {
    return place(view, OUTCOMES);
  }

  /** Genuine behaviors, as meant, that did harm. */
  static int harmed(View view) {
    return place(view, HARMED);
  }

  static int unrepaired(View view) {
    return place(view, UNREPAIRED);
  }

  /** Behaviors that are proposed or contested, and so count for nothing. */
  static int undecided(View view) {
    return place(view, UNDECIDED);
  }

  /** Words of others for behaviors at a level, by reporters with an id. */
  static int mentions(int level) {
    return MENTIONS + level;
  }

  /** Those of them by recipients. */
  static int recipients(int level) {
    return RECIPIENTS + level;
  }

  /** Those of them by records. */
  static int records(int level) {
    return RECORDS + level;
  }

  static int claims(Level level) {
    return CLAIMS + level.ordinal();
  }

  private static int place(View view, int inView) {
    return view.ordinal() * OF_A_VIEW + inView;
  }

  /** The key features that a profile is made of, in its order. */
  static KeyFeature keyFeature(int index) {
    return KEY_FEATURES[index];
  }

  /** Behaviors that showed {@link KeyFeature#RISK_TAKING}. */
  static int risks(View view) {
    return shown(view, RISK_TAKING);
  }

  /** How many key features a profile is made of. */
  static int keyFeatures() {
    return KEY_FEATURES.length;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (View view : View.values()) {
      String prefix = JsonNames.of(view) + "-";
      for (Classification classification : CLASSIFICATIONS) {
        names.add(prefix + JsonNames.of(classification));
      }
      names.add(prefix + "learning");
      for (KeyFeature feature : KEY_FEATURES) {
        names.add(prefix + JsonNames.of(feature) + "-known");
        names.add(prefix + JsonNames.of(feature) + "-shown");
      }
      for (String other :
          List.of("symbols", "lapsed", "outcomes", "harmed", "unrepaired", "undecided")) {
        names.add(prefix + other);
      }
    }
    for (String what : List.of("mentions", "recipients", "records", "claims")) {
      for (Level level : Level.values()) {
        names.add(what + "-" + JsonNames.of(level));
      }
    }
    names.addAll(List.of("helped", "no-difference", "did-harm", "asked"));
    return List.copyOf(names);
  }
}
