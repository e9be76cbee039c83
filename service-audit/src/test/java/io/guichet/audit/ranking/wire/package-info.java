@NullMarked
package io.guichet.audit.ranking.wire;

import org.jspecify.annotations.NullMarked;
