/** Software requests over HTTP. */
@NullMarked
package io.guichet.equipment.software.http;

import org.jspecify.annotations.NullMarked;
