/** Plans and drills over HTTP. */
@NullMarked
package io.guichet.audit.drill.http;

import org.jspecify.annotations.NullMarked;
