package org.allyship.scoring.steps;

import java.util.Collection;
import java.util.List;
import org.allyship.core.Action;
import org.allyship.scoring.person.PersonPattern;

/**
 * Proposes what a person could do next: a few actions of a catalog, the smaller ones first, each
 * with its reasons.
 *
 * <pre>{@code
 * NextSteps steps = NextSteps.among(content.actions());
 * List<NextStep> next = steps.after(pattern, Habits.of(history, period), Wishes.none());
 * }</pre>
 *
 * <p>What speaks for an action, the most pressing first:
 *
 * <table>
 * <caption>What leads to what</caption>
 * <tr><th>what is so</th><th>what is proposed</th></tr>
 * <tr><td>harm is left unrepaired</td><td>owning it and putting it right, before all else; then
 *     asking those it was for, where that helps with the fear of getting it wrong</td></tr>
 * <tr><td>strain, found or named</td><td>what helps with overextension or secondary trauma and is
 *     about oneself or those who share the load</td></tr>
 * <tr><td>promises were not kept</td><td>a deed of minutes</td></tr>
 * <tr><td>symbols take the place of deeds</td><td>a deed of minutes or hours that hands something
 *     on</td></tr>
 * <tr><td>a challenge was named</td><td>what helps with it</td></tr>
 * <tr><td>a group that the person cares for</td><td>what is for that group</td></tr>
 * <tr><td>a part of life that they act in</td><td>what is for those who act there</td></tr>
 * <tr><td>the person reports reliably more than others do</td><td>asking how it comes across; then
 *     what is done asked, together or led by others</td></tr>
 * <tr><td>a key feature has seldom shown</td><td>what shows it; risk-taking is never called
 *     for</td></tr>
 * <tr><td>an action was done</td><td>what the catalog names as next</td></tr>
 * <tr><td>the level at which others recognize the person</td><td>a deed for others at the level
 *     beyond, for which a place is kept; then at those recognized, as a role lapses. Allyship for
 *     whom nobody recognizes yet</td></tr>
 * </table>
 *
 * <p>What is never proposed, for whatever reason:
 *
 * <ul>
 *   <li>what is habit already, or retired;
 *   <li>what takes power of office that the person lacks, does not fit the settings they named, or
 *       is for parts of life or groups other than they named; whoever names no part of life is
 *       proposed what fits any;
 *   <li>what is more than one level beyond that at which others recognize the person, or on record;
 *   <li>what puts standing or more at stake, and accompliceship, unless others recognize the person
 *       as an advocate or beyond, neither view shows a finding and no strain is named; then one
 *       such step at most, and never because it is risky;
 *   <li>for whom nobody recognizes yet, what takes weeks or has no end;
 *   <li>under strain, found or named, the same, and what might put more than comfort at stake; what
 *       speaks for an action is then no more than the first five rows, as nobody under strain is
 *       asked for more;
 *   <li>to whom names the fear of being penalized, what might put more than comfort at stake;
 *   <li>after promises not kept, what takes more than minutes, and what is no deed;
 *   <li>after symbols without deeds, what is no deed.
 * </ul>
 *
 * <p>Among what is equally pressing that comes first for which there are more reasons, then what is
 * for any group, puts less at stake, is smaller, reaches others, needs no incident, and shows more
 * key features. There are at most {@value #MOST} steps, and at most {@value #FEW} when either view
 * shows a finding or strain is named. At most two have the same foremost reason, these do not show
 * the same key features, and no step leads to another; where that leaves fewer than {@value #FEW},
 * others are added that are not coded alike. What a person claims to be plays no part. All numbers
 * here are conventions of this library.
 *
 * <p>Immutable and thread-safe. The same pattern, habits and wishes give the same steps for any
 * order of the catalog.
 */
public final class NextSteps {
  /** The most steps there are. */
  public static final int MOST = 5;

  /** The most steps there are for somebody who carries or has promised too much. */
  public static final int FEW = 3;

  private final StepCatalog catalog;

  private NextSteps(StepCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Returns a proposer of a catalog's actions. Of what is retired it only knows what took its
   * place.
   *
   * @throws IllegalArgumentException if an id comes twice
   */
  public static NextSteps among(Collection<Action> catalog) {
    return new NextSteps(new StepCatalog(catalog));
  }

  /**
   * Returns what could be next: what puts a harm right first, then what takes less effort, is at a
   * nearer level, is more pressing, and by id. Empty when nothing fits.
   */
  public List<NextStep> after(PersonPattern pattern, Habits habits, Preferences preferences) {
    Situation about = new Situation(pattern, habits, preferences, catalog);
    List<Proposal> byFit =
        Proposal.of(catalog.actions(), about).stream().sorted(Proposal.BY_FIT).toList();
    StepChoice choice = new StepChoice(catalog, about.most());
    choice.chooseOneLevelOn(byFit, about);
    choice.chooseDiverse(byFit);
    choice.fillUp(byFit, FEW);
    return choice.chosen().stream().sorted(Proposal.IN_ORDER).map(Proposal::step).toList();
  }
}
