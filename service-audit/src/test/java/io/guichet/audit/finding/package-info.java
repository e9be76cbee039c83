@NullMarked
package io.guichet.audit.finding;

import org.jspecify.annotations.NullMarked;
