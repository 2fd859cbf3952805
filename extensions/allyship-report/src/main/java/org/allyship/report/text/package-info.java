/** The messages of reports, and figures as text. Not part of the API. */
@NullMarked
package org.allyship.report.text;

import org.jspecify.annotations.NullMarked;
