/** Work orders of findings as documents. */
@NullMarked
package io.guichet.audit.finding.mongo;

import org.jspecify.annotations.NullMarked;
