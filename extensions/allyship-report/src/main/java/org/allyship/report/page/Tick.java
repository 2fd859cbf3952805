package org.allyship.report.page;

/**
 * A named place on an axis.
 *
 * @param place from 0 to 100 per cent of the width
 * @param name its name
 */
public record Tick(double place, String name) {
  /** Its position, as in SVG and CSS. */
  public String x() {
    return Percent.of(place);
  }
}
