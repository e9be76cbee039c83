@NullMarked
package io.guichet.local.events;

import org.jspecify.annotations.NullMarked;
