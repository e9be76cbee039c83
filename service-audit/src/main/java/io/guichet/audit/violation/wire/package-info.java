/** What is told of violations: codes and numbers, no words. */
@NullMarked
package io.guichet.audit.violation.wire;

import org.jspecify.annotations.NullMarked;
