@NullMarked
package io.guichet.audit.search.mongo;

import org.jspecify.annotations.NullMarked;
