package org.allyship.report.page;

/** What a section shows besides its text. */
public sealed interface SectionItem permits Chart, ShadedTable, PageTable {}
