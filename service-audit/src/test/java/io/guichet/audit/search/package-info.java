/** Tests of the search. */
@NullMarked
package io.guichet.audit.search;

import org.jspecify.annotations.NullMarked;
