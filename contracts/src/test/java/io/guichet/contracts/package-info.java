/** Makes JSON Schema and AsyncAPI from the golden samples and docs/events.md, and fails when the kept files differ. */
@NullMarked
package io.guichet.contracts;

import org.jspecify.annotations.NullMarked;
