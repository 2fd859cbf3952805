package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.allyship.cli.console.TextPage;
import org.allyship.content.text.TermText;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.SafeText;
import org.allyship.core.knowledge.Term;

/** A term of the glossary, as text or as JSON. */
public final class TermOutput {
  private final Content content;

  /** Writes about terms of that content. */
  public TermOutput(Content content) {
    this.content = content;
  }

  /** Returns it for people. */
  public String text(Term term, int columns) {
    TermText words = content.words().of(term);
    TextPage page =
        new TextPage(columns).line(SafeText.sanitize(words.name()) + "  (" + term.id() + ")");
    if (!words.otherNames().isEmpty()) {
      page.paragraph("", "Also: " + String.join(", ", words.otherNames()));
    }
    page.line("").paragraph("", words.meaning());
    words.note().ifPresent(note -> page.line("").paragraph("", note));
    if (!term.related().isEmpty()) {
      page.line("").paragraph("", "See also: " + String.join(", ", names(term.related())));
    }
    Sources.add(page, content, term.sources());
    return page.line("").paragraph("", content.origin()).toString();
  }

  private List<String> names(List<EntryId> related) {
    return content.pack().terms().stream()
        .filter(term -> related.contains(term.id()))
        .map(term -> content.words().of(term).name())
        .toList();
  }

  /** Returns it for programs. */
  public String json(Term term) {
    ObjectNode root = JsonBinding.MAPPER.createObjectNode();
    content.putOrigin(root);
    ObjectNode said = root.putObject("term");
    said.put("id", term.id().value());
    said.setAll((ObjectNode) JsonBinding.MAPPER.valueToTree(content.words().of(term)));
    said.setAll((ObjectNode) JsonBinding.MAPPER.valueToTree(term));
    return JsonBinding.writePretty(root);
  }
}
