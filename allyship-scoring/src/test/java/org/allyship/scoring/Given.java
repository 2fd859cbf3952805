package org.allyship.scoring;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;

/** What the tests start from. */
final class Given {
  /** A small model with points that can be added up in the head. */
  static final Spectrum SMALL = Spectrum.of(model("small.json"));

  private Given() {}

  static SpectrumModel model(String name) {
    InputStream json = Given.class.getResourceAsStream(name);
    return SpectrumModel.read(Objects.requireNonNull(json, name), name);
  }

  static Placement placed(Anchor... anchors) {
    return SMALL.place(Coding.of(anchors), IntendedUse.LEARNING);
  }

  /** Leaves only a few of the unknown features unknown, so that all completions can be walked. */
  static Coding mostlyKnown(Coding coding, int mostUnknown) {
    Coding known = coding;
    List<Feature> unknown = coding.unknownFeatures();
    for (Feature feature : unknown.subList(Math.min(mostUnknown, unknown.size()), unknown.size())) {
      known = known.with(feature.anchors().get(coding.hashCode() % 2 == 0 ? 0 : 1));
    }
    return known;
  }

  /** Returns a coding whose act is known and that leaves at most a few other features unknown. */
  static Coding fewUnknown(int mostUnknown, Random random) {
    Coding coding = Coding.unknown();
    for (Feature feature : Feature.values()) {
      coding = coding.with(feature.anchors().get(random.nextInt(feature.anchors().size())));
    }
    List<Feature> others = new ArrayList<>(List.of(Feature.values()));
    others.remove(Feature.ACT);
    Collections.shuffle(others, random);
    for (Feature feature : others.subList(0, mostUnknown)) {
      coding = coding.without(feature);
    }
    return coding;
  }

  /** Returns whether a coding states harm: by the act, by its direction or by what it led to. */
  static boolean statesHarm(Coding coding) {
    boolean genuine = coding.has(Anchor.ACT_DEED) || coding.has(Anchor.ACT_LEARNING);
    boolean over = coding.has(Anchor.DIRECTION_OVER);
    boolean harmed = coding.has(Anchor.OUTCOME_HARMED);
    return coding.has(Anchor.ACT_HARM) || genuine && (over || harmed);
  }

  /** Returns the probability that a criterion is met, as it is explained. */
  static double probability(Placement placement, Criterion criterion) {
    return placement.explanation().get(criterion.ordinal()).probability();
  }

  /** Everything that the unknown features of a coding can turn out to be. */
  static List<Coding> completions(Coding coding) {
    List<Coding> completions = new ArrayList<>(List.of(coding));
    for (Feature feature : coding.unknownFeatures()) {
      List<Coding> longer = new ArrayList<>();
      for (Coding shorter : completions) {
        feature.anchors().forEach(anchor -> longer.add(shorter.with(anchor)));
      }
      completions = longer;
    }
    return completions;
  }

  /** The share of the cases of an unknown feature in which it turned out to be this anchor. */
  static double frequency(SpectrumModel model, Anchor anchor) {
    var counts = model.frequencies().get(anchor.feature());
    double sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.get(anchor.id()) / sum;
  }
}
