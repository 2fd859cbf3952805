/**
 * Reports on results, as self-contained HTML: charts, the figures behind them, and who they are
 * meant for.
 *
 * <p>Start at {@link org.allyship.report.Report}. Every text comes from a content pack. Nothing
 * here ranks people, and nothing asks the network for anything.
 */
@NullMarked
package org.allyship.report;

import org.jspecify.annotations.NullMarked;
