/** A trial hall's content, and a real day of a service centre replayed in it over the public HTTP API. */
@NullMarked
package io.guichet.local.demo;

import org.jspecify.annotations.NullMarked;
