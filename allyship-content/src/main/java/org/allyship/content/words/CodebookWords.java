package org.allyship.content.words;

import java.util.Map;
import org.allyship.core.Feature;

/**
 * What a human coder needs, in the words of one language.
 *
 * @param features the features to code
 * @param context what is recorded beside them and never scored
 */
public record CodebookWords(
    Map<Feature, FeatureWords> features, Map<String, ContextWords> context) {
  /** Copies the collections. */
  public CodebookWords {
    features = Ordered.copyOf(features);
    context = Ordered.copyOf(context);
  }
}
