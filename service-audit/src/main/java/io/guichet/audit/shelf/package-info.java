/** Where the inspectors' records are kept: many small kinds, one way to store, list and change them (decision 0055). */
@NullMarked
package io.guichet.audit.shelf;

import org.jspecify.annotations.NullMarked;
