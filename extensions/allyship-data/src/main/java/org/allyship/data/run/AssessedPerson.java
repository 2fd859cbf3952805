package org.allyship.data.run;

import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.steps.Habits;

/**
 * What the records of one person show.
 *
 * @param pattern the pattern, with the evidence of roles
 * @param habits what the person usually does
 */
public record AssessedPerson(PersonPattern pattern, Habits habits) {}
