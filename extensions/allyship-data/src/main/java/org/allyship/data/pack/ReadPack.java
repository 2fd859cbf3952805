package org.allyship.data.pack;

import java.util.List;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;

/**
 * A pack that was read.
 *
 * @param own the pack as it is in its folder
 * @param whole laid over the bundled pack when it is made for that; else the same as {@code own}
 */
public record ReadPack(ContentPack own, ContentPack whole) {
  static ReadPack of(ContentPack own) {
    return new ReadPack(own, own.isOverlay() ? overBundled(own) : own);
  }

  private static ContentPack overBundled(ContentPack own) {
    try {
      return ContentPacks.bundled().overlaidWith(own);
    } catch (InvalidInputException e) {
      throw e;
    } catch (IllegalArgumentException e) { // it is made for a pack that is not here
      String what = e.getMessage() + "; it can be laid over the bundled pack only, here";
      throw new InvalidInputException(
          "content pack '%s'".formatted(own.id()),
          List.of(new Problem("pack.json/overlays", what)));
    }
  }

  /** Returns whether the pack was laid over the bundled one. */
  public boolean isLaidOver() {
    return own.isOverlay();
  }
}
