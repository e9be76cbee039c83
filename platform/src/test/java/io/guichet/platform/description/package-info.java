/** What a service says of its own API. */
@NullMarked
package io.guichet.platform.description;

import org.jspecify.annotations.NullMarked;
