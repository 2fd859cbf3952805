package org.allyship.content.text;

/**
 * The text of a research claim in one language.
 *
 * @param claim the claim
 * @param evidence the evidence for or against it, and what was checked
 */
public record ClaimText(String claim, String evidence) {}
