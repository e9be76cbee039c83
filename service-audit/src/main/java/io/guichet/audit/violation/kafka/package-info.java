/** What raises violation candidates: queue, complaints, findings, exposures. */
@NullMarked
package io.guichet.audit.violation.kafka;

import org.jspecify.annotations.NullMarked;
