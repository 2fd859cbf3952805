package org.allyship.content.text;

import java.util.List;
import java.util.Map;
import org.allyship.core.Feature;

/**
 * The codebook in one language: what a person needs to code a behavior.
 *
 * @param introduction what coders are told first
 * @param headings the words of its tables
 * @param features the features to code
 * @param context the circumstances that are recorded and never scored, by their names in JSON
 */
public record CodebookText(
    List<String> introduction,
    Headings headings,
    Map<Feature, FeatureText> features,
    Map<String, ContextText> context) {
  /** Copies the collections. */
  public CodebookText {
    introduction = List.copyOf(introduction);
    features = OrderedCopy.copyOf(features);
    context = OrderedCopy.copyOf(context);
  }

  /**
   * The words of the tables of a codebook.
   *
   * @param title the title of the whole
   * @param anchor the column of anchors
   * @param meaning the column of meanings
   * @param example the column of examples
   * @param nearMiss the column of near misses
   * @param context the title of the part on circumstances
   * @param contextNote what is done with circumstances
   */
  public record Headings(
      String title,
      String anchor,
      String meaning,
      String example,
      String nearMiss,
      String context,
      String contextNote) {}

  /**
   * The text of a feature.
   *
   * @param name a short name
   * @param question the question that the feature asks
   * @param rulings rules for hard cases
   * @param anchors its anchors, by their ids
   */
  public record FeatureText(
      String name, String question, List<String> rulings, Map<String, AnchorText> anchors) {
    /** Copies the collections. */
    public FeatureText {
      rulings = List.copyOf(rulings);
      anchors = OrderedCopy.copyOf(anchors);
    }
  }

  /**
   * The text of an anchor.
   *
   * @param label a short name
   * @param meaning the meaning
   * @param example a case that it covers
   * @param nearMiss a case that looks similar and belongs elsewhere
   */
  public record AnchorText(String label, String meaning, String example, String nearMiss) {}

  /**
   * The text of a circumstance that is recorded.
   *
   * @param name a short name
   * @param question the question that it asks
   * @param anchors the meanings of the answers, by their names
   */
  public record ContextText(String name, String question, Map<String, String> anchors) {
    /** Copies the collections. */
    public ContextText {
      anchors = OrderedCopy.copyOf(anchors);
    }
  }
}
