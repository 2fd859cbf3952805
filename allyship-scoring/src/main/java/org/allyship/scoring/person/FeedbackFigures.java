package org.allyship.scoring.person;

/**
 * What those affected said of what a person did, and how often they were asked.
 *
 * @param helped answers that it helped
 * @param noDifference answers that it made no difference
 * @param harmed answers that it did harm
 * @param asked how often the person asked somebody for feedback
 */
public record FeedbackFigures(int helped, int noDifference, int harmed, int asked) {}
