/** Emergency plans over HTTP. */
@NullMarked
package io.guichet.equipment.emergency.http;

import org.jspecify.annotations.NullMarked;
