/**
 * Stores audit entries in a log that makes loss and changes detectable, and erases a person on
 * request.
 *
 * <p>Start at {@link org.allyship.audit.FileAuditLog}, or implement {@link
 * org.allyship.audit.AuditLog} over your own storage. {@link org.allyship.audit.Subjects} exports
 * and erases the data that is held about a person.
 */
@NullMarked
package org.allyship.audit;

import org.jspecify.annotations.NullMarked;
