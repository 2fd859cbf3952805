package org.allyship.report.page;

/** Writes places as SVG and CSS read them. */
final class Percent {
  private static final int PARTS = 100;

  private Percent() {}

  /** Returns a place with at most two decimals, such as {@code 12.5%}. */
  static String of(double place) {
    long hundredths = Math.round(place * PARTS);
    String text = Math.abs(hundredths) / PARTS + fraction(Math.abs(hundredths) % PARTS) + "%";
    return hundredths < 0 ? "-" + text : text;
  }

  private static String fraction(long hundredths) {
    if (hundredths == 0) {
      return "";
    }
    return hundredths % 10 == 0
        ? "." + hundredths / 10
        : (hundredths < 10 ? ".0" : ".") + hundredths;
  }
}
