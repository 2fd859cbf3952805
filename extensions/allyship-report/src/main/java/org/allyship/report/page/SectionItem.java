package org.allyship.report.page;

/** What a section shows beside its words. */
public sealed interface SectionItem permits Chart, ShadedTable, PageTable {}
