package org.allyship.content.text;

/**
 * What one must know before using a questionnaire, in the words of one language.
 *
 * @param measures what it is meant to measure
 * @param use what it may be used for
 * @param limits what it must not be used for
 * @param evidence what evidence of its validity exists, or that none does
 */
public record CardText(String measures, String use, String limits, String evidence) {}
