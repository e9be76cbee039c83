/** What the controllers of this service have in common: whose hall is meant, and which page. */
@NullMarked
package io.guichet.equipment.http;

import org.jspecify.annotations.NullMarked;
