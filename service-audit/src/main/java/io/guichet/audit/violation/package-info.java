/** Violations: from candidate over decision and appeal to the consequence, each step by another person. */
@NullMarked
package io.guichet.audit.violation;

import org.jspecify.annotations.NullMarked;
