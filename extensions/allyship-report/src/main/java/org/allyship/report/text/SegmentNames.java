package org.allyship.report.text;

import java.util.List;
import java.util.Map;
import org.allyship.disclosure.CellKey;

/** What segments are called. */
public final class SegmentNames {
  /** The number of names in a row; more would hide its figures. */
  private static final int MOST = 3;

  private static final String BELOW = " / ";

  private final ReportText texts;

  public SegmentNames(ReportText texts) {
    this.texts = texts;
  }

  /**
   * Returns the path of a segment, or those of all segments that it is shown with: what they lie in
   * comes once when it is the same, and of many the first are named and the others counted.
   */
  public String name(CellKey part) {
    String parent = parent(part);
    int all = part.values().size();
    List<String> names =
        part.values().stream()
            .limit(all <= MOST ? all : MOST - 1)
            .map(path -> parent.isEmpty() ? String.join(BELOW, path) : path.get(path.size() - 1))
            .toList();
    String whole = parent + listed(names, all);
    if (whole.codePointCount(0, whole.length()) <= ShareFormat.LONGEST) {
      return ShareFormat.name(whole);
    }
    String begin = parent.isEmpty() ? "" : ShareFormat.brief(parent, ShareFormat.LONGEST / 2);
    int room = (ShareFormat.LONGEST - begin.codePointCount(0, begin.length())) / names.size();
    return begin + listed(names.stream().map(name -> ShareFormat.brief(name, room)).toList(), all);
  }

  /** Returns the path to what several segments lie in; nothing for one, or when it is not one. */
  private static String parent(CellKey part) {
    List<List<String>> parents =
        part.values().stream().map(path -> path.subList(0, path.size() - 1)).distinct().toList();
    boolean same = part.values().size() > 1 && parents.size() == 1 && !parents.get(0).isEmpty();
    return same ? String.join(BELOW, parents.get(0)) + BELOW : "";
  }

  private String listed(List<String> names, int all) {
    return names.size() == all
        ? texts.list(names)
        : texts.of(
            "climate-and-more", Map.of("names", texts.commas(names), "more", all - names.size()));
  }
}
