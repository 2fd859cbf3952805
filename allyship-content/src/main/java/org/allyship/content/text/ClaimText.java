package org.allyship.content.text;

/**
 * A research claim in the words of one language.
 *
 * @param claim what is claimed
 * @param evidence what supports or contradicts it, and what was checked
 */
public record ClaimText(String claim, String evidence) {}
