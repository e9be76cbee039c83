/** Tests of the copied sessions. */
@NullMarked
package io.guichet.equipment.session;

import org.jspecify.annotations.NullMarked;
