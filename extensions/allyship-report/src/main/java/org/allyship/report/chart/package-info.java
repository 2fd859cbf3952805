/** Charts of patterns, placements and climates. Not part of the API. */
@NullMarked
package org.allyship.report.chart;

import org.jspecify.annotations.NullMarked;
