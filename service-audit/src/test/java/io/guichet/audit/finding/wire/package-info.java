@NullMarked
package io.guichet.audit.finding.wire;

import org.jspecify.annotations.NullMarked;
