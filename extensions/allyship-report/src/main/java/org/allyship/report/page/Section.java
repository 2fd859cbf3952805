package org.allyship.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a page.
 *
 * @param heading its heading
 * @param paragraphs what it says first
 * @param points what it lists
 * @param items what it shows
 */
public record Section(
    String heading, List<String> paragraphs, List<String> points, List<SectionItem> items) {
  /** Copies the collections. */
  public Section {
    paragraphs = List.copyOf(paragraphs);
    points = List.copyOf(points);
    items = List.copyOf(items);
  }

  /** Returns whether there is nothing under the heading. */
  public boolean isEmpty() {
    return paragraphs.isEmpty() && points.isEmpty() && items.isEmpty();
  }

  /** Returns an empty builder. */
  public static Builder of(String heading) {
    return new Builder(heading);
  }

  /** Builds sections. Not thread-safe. */
  public static final class Builder {
    private final String heading;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private final List<SectionItem> items = new ArrayList<>();

    private Builder(String heading) {
      this.heading = heading;
    }

    /** Adds a paragraph. */
    public Builder say(String paragraph) {
      paragraphs.add(paragraph);
      return this;
    }

    /** Adds a point to the list. */
    public Builder point(String point) {
      points.add(point);
      return this;
    }

    /** Adds a chart, or a table that is always visible. */
    public Builder show(SectionItem item) {
      items.add(item);
      return this;
    }

    /** Returns the section. */
    public Section build() {
      return new Section(heading, paragraphs, points, items);
    }
  }
}
