/** What a service does by itself, again and again, also while its database is away. */
@NullMarked
package io.guichet.platform.upkeep;

import org.jspecify.annotations.NullMarked;
