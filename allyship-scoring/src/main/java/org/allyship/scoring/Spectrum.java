package org.allyship.scoring;

import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;

/**
 * Places behaviors on the spectrum from allyship to advocacy to accompliceship.
 *
 * <pre>{@code
 * Spectrum spectrum = Spectrum.standard();
 * Placement placement = spectrum.place(behavior, IntendedUse.LEARNING);
 * placement.classification(); // ADVOCACY
 * placement.explanation();    // five criteria, each with lines that sum exactly to its score
 * }</pre>
 *
 * <p>It scores behaviors, not people. Immutable and thread-safe; the same coding gives the same
 * bits on every JVM.
 */
public final class Spectrum {
  private final SpectrumModel model;
  private final Provenance provenance;
  private final Engine engine;

  private Spectrum(SpectrumModel model) {
    this.model = model;
    this.engine = new Engine(model);
    this.provenance = Provenance.of(model);
  }

  /** Returns the spectrum of the model that ships with the library. */
  public static Spectrum standard() {
    return of(SpectrumModel.standard());
  }

  /** Returns the spectrum of a model. */
  public static Spectrum of(SpectrumModel model) {
    return new Spectrum(model);
  }

  /** The model by which it places. */
  public SpectrumModel model() {
    return model;
  }

  /** The model and library that its results are made with. */
  public Provenance provenance() {
    return provenance;
  }

  /** Places a behavior; the placement carries its context, which is not scored. */
  public Placement place(Behavior behavior, IntendedUse use) {
    return new Placement(this, behavior.coding(), behavior.context(), use);
  }

  /** Places a coding without a known context. */
  public Placement place(Coding coding, IntendedUse use) {
    return new Placement(this, coding, Context.none(), use);
  }

  /**
   * Returns the classification alone, the same as {@link Placement#classification()}, without
   * allocation.
   */
  public Classification classify(Coding coding) {
    return engine.classify(coding);
  }

  /**
   * Returns the classification, and writes the probabilities of the seven classes. It allocates
   * nothing, so that long streams of codings need no garbage collection.
   *
   * @param coding the coding
   * @param probabilities takes the probabilities of harmful, passive, performative, claim only,
   *     allyship, advocacy and accompliceship, as {@link Probabilities} has them
   * @throws IllegalArgumentException if the array does not have a length of seven
   */
  public Classification classify(Coding coding, double[] probabilities) {
    if (probabilities.length != Probabilities.CLASSES) {
      throw new IllegalArgumentException(
          "the array of probabilities must have a length of %s, but had %s"
              .formatted(Probabilities.CLASSES, probabilities.length));
    }
    return engine.classify(coding, probabilities);
  }

  /**
   * Returns the probabilities of the classes, the same as {@link Placement#probabilities()}. The
   * record is all that it allocates, and the virtual machine removes it where it does not escape.
   */
  public Probabilities probabilities(Coding coding) {
    return engine.probabilities(coding);
  }

  /**
   * Returns the position alone, without allocation.
   *
   * @return from 0 to 1, or NaN when the behavior has no level
   */
  public double position(Coding coding) {
    return engine.classify(coding).isLevel() ? engine.position(coding) : Double.NaN;
  }

  /**
   * Returns, without allocation, whether a coding harms those it means to help: by its act, by what
   * a deed led to, or because harm is its most probable class. Such a behavior grounds no role.
   */
  public boolean harms(Coding coding) {
    return coding.isKnown(Feature.ACT) && engine.harms(coding);
  }

  Engine engine() {
    return engine;
  }
}
