/** Search and export. */
@NullMarked
package io.guichet.audit.search.http;

import org.jspecify.annotations.NullMarked;
