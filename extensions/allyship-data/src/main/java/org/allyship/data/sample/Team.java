package org.allyship.data.sample;

import java.util.List;

/**
 * A team of the synthetic organization.
 *
 * @param division the division that it belongs to
 * @param department the department that it belongs to
 * @param name its name
 * @param size how many people are in it
 */
record Team(String division, String department, String name, int size) {
  /** Some are small enough that nothing may be shown of them. */
  static final List<Team> ALL =
      List.of(
          new Team("Services", "Field work", "North", 28),
          new Team("Services", "Field work", "South", 25),
          new Team("Services", "Field work", "Coast", 14),
          new Team("Services", "Support desk", "Day shift", 30),
          new Team("Services", "Support desk", "Evening shift", 24),
          new Team("Services", "Support desk", "Complaints", 3),
          new Team("Services", "Training", "Courses", 18),
          new Team("Services", "Training", "Outreach", 13),
          new Team("Technology", "Platform", "Data", 22),
          new Team("Technology", "Platform", "Infrastructure", 24),
          new Team("Technology", "Platform", "Security", 4),
          new Team("Technology", "Products", "Web", 25),
          new Team("Technology", "Products", "Mobile", 22),
          new Team("Technology", "Products", "Design", 19),
          new Team("Technology", "Products", "Research", 14),
          new Team("Administration", "People", "Hiring", 15),
          new Team("Administration", "People", "Learning", 13),
          new Team("Administration", "People", "Payroll", 9),
          new Team("Administration", "Finance", "Accounts", 22),
          new Team("Administration", "Finance", "Purchasing", 18),
          new Team("Administration", "Office", "Facilities", 20),
          new Team("Administration", "Office", "Communication", 15),
          new Team("Administration", "Office", "Legal", 3));
}
