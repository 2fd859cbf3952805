/**
 * Keeps what was recorded, so that nothing is lost or altered unnoticed, and forgets a person when
 * asked to.
 *
 * <p>Start at {@link org.allyship.audit.FileAuditLog}, or implement {@link
 * org.allyship.audit.AuditLog} over a storage of your own. {@link org.allyship.audit.Subjects}
 * answers people who ask what is held about them, or to have it erased.
 */
@NullMarked
package org.allyship.audit;

import org.jspecify.annotations.NullMarked;
