/** Tests of plans over HTTP. */
@NullMarked
package io.guichet.equipment.plan.http;

import org.jspecify.annotations.NullMarked;
