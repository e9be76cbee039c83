/** Emergency plans with versions, and the drills that rehearse them (S6). */
@NullMarked
package io.guichet.audit.drill;

import org.jspecify.annotations.NullMarked;
