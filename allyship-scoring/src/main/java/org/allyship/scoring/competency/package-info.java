/**
 * Results by the competencies of a platform's own framework.
 *
 * <p>Start at {@link org.allyship.scoring.competency.PlacementByCompetency} for a behavior and at
 * {@link org.allyship.scoring.competency.PatternByCompetency} for a person. These types group
 * figures that exist already. They measure nothing and rank no one.
 */
@NullMarked
package org.allyship.scoring.competency;

import org.jspecify.annotations.NullMarked;
