package org.allyship.report;

import org.allyship.core.internal.JsonNames;

/** The readers a report is meant for. The host decides who can really see it. */
public enum ReportAudience {
  /** The person it is about, and those to whom this person chooses to show it. */
  PERSON,
  /** The person it is about, and a coach whom this person chose. */
  COACH,
  /** All members of the group that it is about. */
  MEMBERS,
  /** Those who run a study, within what the participants agreed to. */
  RESEARCHERS;

  String message() {
    return "readers-" + JsonNames.of(this);
  }
}
