@NullMarked
package io.guichet.audit.ranking;

import org.jspecify.annotations.NullMarked;
