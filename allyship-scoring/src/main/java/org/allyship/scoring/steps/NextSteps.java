package org.allyship.scoring.steps;

import java.util.Collection;
import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.scoring.person.PersonPattern;

/**
 * Proposes what a person could do next: a few actions of a catalog, the smaller ones first, each
 * with its reasons.
 *
 * <pre>{@code
 * NextSteps steps = NextSteps.among(content.actions(), content.challenges());
 * List<NextStep> next = steps.after(pattern, Habits.of(history, period), Preferences.none());
 * }</pre>
 *
 * <p>The reasons for an action, the most pressing first:
 *
 * <table>
 * <caption>Reasons and proposals</caption>
 * <tr><th>reason</th><th>proposal</th></tr>
 * <tr><td>harm is left unrepaired</td><td>owning it and putting it right, before all else; then
 *     asking the recipients, where that helps with the fear of mistakes</td></tr>
 * <tr><td>sustained risk, found or named</td><td>what helps with overextension or secondary trauma
 *     and is about oneself or those who share the load</td></tr>
 * <tr><td>promises were not kept</td><td>something that takes minutes</td></tr>
 * <tr><td>symbols take the place of support</td><td>something that takes minutes or hours and passes
 *     something on</td></tr>
 * <tr><td>a challenge was named</td><td>what helps with it</td></tr>
 * <tr><td>a group that the person cares for</td><td>what is for that group</td></tr>
 * <tr><td>a part of life that they act in</td><td>what is for those who act there</td></tr>
 * <tr><td>the person reports reliably more than others do</td><td>asking how it comes across; then
 *     what is done asked, together or led by others</td></tr>
 * <tr><td>a key feature has seldom shown</td><td>what shows it; risk-taking is never
 *     proposed</td></tr>
 * <tr><td>an action was done</td><td>what the catalog names as next</td></tr>
 * <tr><td>the roles of the person</td><td>something for others at the level beyond, for which a
 *     place is kept; then at the levels of the roles, which lapse; allyship for a person without a
 *     role</td></tr>
 * </table>
 *
 * <p>What is never proposed:
 *
 * <ul>
 *   <li>what is habit already, or retired;
 *   <li>what takes power of office that the person lacks, does not fit the settings they named, or
 *       is for parts of life or groups other than they named; without a named part of life, only
 *       what fits any is proposed;
 *   <li>what is more than one level beyond the roles of the person, unless it is on record;
 *   <li>what puts standing or more at stake, and accompliceship, unless the person is eligible as
 *       an advocate or beyond, neither view shows a finding and no sustained risk is named; then at
 *       most one such step, and never because it is risky;
 *   <li>without a role, what takes weeks or has no end;
 *   <li>at sustained risk, found or named, the same, and what might put more than comfort at stake;
 *       then only the first five rows are reasons, as a person at risk is not asked for more;
 *   <li>with a named fear of penalty, what might put more than comfort at stake;
 *   <li>after promises not kept, what takes more than minutes, and words or symbols;
 *   <li>after symbols without support, words or symbols.
 * </ul>
 *
 * <p>Among equally pressing actions, those with more reasons come first; then those that are for
 * any group, put less at stake, are smaller, reach others, need no incident, and show more key
 * features. There are at most {@value #MAX_STEPS} steps, and at most {@value
 * #MAX_STEPS_WITH_FINDING} when either view shows a finding or sustained risk is named. At most two
 * steps have the same foremost reason, these two show different key features, and no step leads to
 * another. Where that leaves fewer than 3, others with different codings are added. Claims play no
 * part. All numbers here are conventions of this library.
 *
 * <p>Challenges matter by their themes, which the pack states. Immutable and thread-safe. The same
 * pattern, habits and preferences give the same steps for any order of the catalog.
 */
public final class NextSteps {
  /** The largest number of steps. */
  public static final int MAX_STEPS = 5;

  /** The largest number of steps when there is a finding, or sustained risk is named. */
  public static final int MAX_STEPS_WITH_FINDING = 3;

  /** Below this number, steps are added that are less different. */
  private static final int ENOUGH = 3;

  private final StepCatalog catalog;

  private NextSteps(StepCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Returns the next steps among the actions of a catalog. Retired actions are replaced and never
   * proposed.
   *
   * @param challenges the challenges of the catalog, for their themes
   * @throws IllegalArgumentException if an id appears twice
   */
  public static NextSteps among(Collection<Action> actions, Collection<Challenge> challenges) {
    return new NextSteps(new StepCatalog(actions, challenges));
  }

  /**
   * Returns the next steps: repair of harm first, then by effort, level, urgency and id. Empty when
   * nothing fits.
   */
  public List<NextStep> after(PersonPattern pattern, Habits habits, Preferences preferences) {
    StepContext context = new StepContext(pattern, habits, preferences, catalog);
    List<Proposal> byFit =
        Proposal.of(catalog.actions(), context).stream().sorted(Proposal.BY_FIT).toList();
    StepChoice choice = new StepChoice(catalog, context.maxSteps());
    choice.chooseOneLevelOn(byFit, context);
    choice.chooseDiverse(byFit);
    choice.fillUp(byFit, ENOUGH);
    return choice.chosen().stream().sorted(Proposal.IN_ORDER).map(Proposal::step).toList();
  }
}
