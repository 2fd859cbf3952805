package org.allyship.content.text;

import java.util.Map;
import org.allyship.core.Feature;

/**
 * What a human coder needs, in the words of one language.
 *
 * @param features the features to code
 * @param context what is recorded beside them and never scored
 */
public record CodebookText(Map<Feature, FeatureText> features, Map<String, ContextText> context) {
  /** Copies the collections. */
  public CodebookText {
    features = OrderedCopy.copyOf(features);
    context = OrderedCopy.copyOf(context);
  }
}
