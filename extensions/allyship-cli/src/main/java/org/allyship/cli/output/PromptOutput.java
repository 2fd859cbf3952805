package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.allyship.cli.console.TextPage;
import org.allyship.content.text.PromptText;
import org.allyship.core.ActionId;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.internal.JsonBinding;

/** The prompt of a day, as text or as JSON. */
public final class PromptOutput {
  private final Content content;
  private final LocalDate day;

  /** Writes about prompts of that content, for a day. */
  public PromptOutput(Content content, LocalDate day) {
    this.content = content;
    this.day = day;
  }

  /** Returns it for people. */
  public String text(Prompt prompt, int columns) {
    PromptText words = content.words().of(prompt);
    TextPage page = new TextPage(columns).line("%s  (%s)".formatted(day, prompt.id())).line("");
    page.paragraph("", words.question()).paragraph(words.act());
    page.line("")
        .line("Practices: " + content.labels(prompt.tags(), ""))
        .line("Where: " + content.labels(prompt.settings(), ""));
    prompt.action().ifPresent(id -> page.paragraph("", "A small case of: " + action(id)));
    Sources.add(page, content, prompt.sources());
    return page.line("").paragraph("", content.origin()).toString();
  }

  private String action(ActionId id) {
    return "%s (%s)".formatted(content.words().of(content.pack().action(id)).title(), id);
  }

  /** Returns it for programs. */
  public String json(Prompt prompt) {
    PromptText words = content.words().of(prompt);
    ObjectNode root = JsonBinding.MAPPER.createObjectNode();
    content.putOrigin(root);
    root.put("date", day.toString());
    ObjectNode said = root.putObject("prompt");
    said.put("id", prompt.id().value());
    said.put("question", words.question());
    said.put("act", words.act());
    said.setAll((ObjectNode) JsonBinding.MAPPER.valueToTree(prompt));
    return JsonBinding.writePretty(root);
  }
}
