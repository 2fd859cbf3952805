package org.allyship.cli.console;

/** Text under headings, on lines that fit the screen. */
public final class TextPage {
  private static final int WIDEST = 100;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  public TextPage(int columns) {
    this.columns = Math.min(columns, WIDEST);
  }

  /** Adds a line as it is. */
  public TextPage line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds a heading, with an empty line before it. */
  public TextPage heading(String heading) {
    return line("").line(heading);
  }

  /** Adds a paragraph under the heading. */
  public TextPage paragraph(String paragraph) {
    return paragraph(INDENT, paragraph);
  }

  /** Adds a paragraph whose later lines stand under the first word of its first. */
  public TextPage paragraph(String lead, String paragraph) {
    String before = lead;
    for (String line : TableCells.wrap(paragraph, columns - lead.length())) {
      text.append(before).append(line).append('\n');
      before = " ".repeat(lead.length());
    }
    return this;
  }

  /** Adds a heading and a paragraph. */
  public TextPage section(String heading, String paragraph) {
    return heading(heading).paragraph(paragraph);
  }

  /** Adds lines under the heading, with an empty line before them. */
  public TextPage lines(String lines) {
    line("");
    lines.lines().forEach(line -> line(INDENT + line.stripTrailing()));
    return this;
  }

  /** Returns how many characters fit on a line under a heading. */
  public int width() {
    return columns - INDENT.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
