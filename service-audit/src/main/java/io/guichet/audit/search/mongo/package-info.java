/** One document for each entry, with the terms it is found by. */
@NullMarked
package io.guichet.audit.search.mongo;

import org.jspecify.annotations.NullMarked;
