/**
 * What a page holds before it is HTML: sections, charts made of rows with marks, and tables.
 * Internal; public for the templates alone.
 */
@NullMarked
package org.allyship.report.page;

import org.jspecify.annotations.NullMarked;
