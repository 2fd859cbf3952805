/**
 * The content of a report as plain text: titled sections with sentences and tables of figures that
 * are already worded and rounded.
 *
 * <p>Start at {@link org.allyship.report.presentation.Presentation}. Use it to show a report where
 * HTML does not fit, such as a terminal; it holds the same figures as the page.
 */
@NullMarked
package org.allyship.report.presentation;

import org.jspecify.annotations.NullMarked;
