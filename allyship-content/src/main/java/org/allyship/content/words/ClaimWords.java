package org.allyship.content.words;

/**
 * A research claim in the words of one language.
 *
 * @param claim what is claimed
 * @param evidence what supports or contradicts it, and what was checked
 */
public record ClaimWords(String claim, String evidence) {}
