package org.allyship.scoring.person;

/**
 * The feedback of those affected on what a person did, and how often they were asked.
 *
 * @param helped the number of answers that it helped
 * @param noDifference the number of answers that it made no difference
 * @param harmed the number of answers that it did harm
 * @param asked how often the person asked someone for feedback
 */
public record FeedbackFigures(int helped, int noDifference, int harmed, int asked) {}
