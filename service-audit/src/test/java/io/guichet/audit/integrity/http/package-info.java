@NullMarked
package io.guichet.audit.integrity.http;

import org.jspecify.annotations.NullMarked;
