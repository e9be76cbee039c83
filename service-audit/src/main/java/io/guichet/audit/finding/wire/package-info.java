/** What is told of findings: codes and numbers, no words. */
@NullMarked
package io.guichet.audit.finding.wire;

import org.jspecify.annotations.NullMarked;
