package org.allyship.scoring.person;

/**
 * The motives that a person stated for their own behaviors. They are for the person to reflect on;
 * no other figure depends on them.
 *
 * @param selfFocused the number of behaviors with a motive that is about themself
 * @param otherFocused the number of behaviors with a motive that is about others
 */
public record Motives(int selfFocused, int otherFocused) {}
