package org.allyship.report.page;

/** What a section shows beside its words. */
public sealed interface Exhibit permits Picture, Heat, PageTable {}
