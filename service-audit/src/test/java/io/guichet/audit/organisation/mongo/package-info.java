@NullMarked
package io.guichet.audit.organisation.mongo;

import org.jspecify.annotations.NullMarked;
