@NullMarked
package io.guichet.audit.bulletin.http;

import org.jspecify.annotations.NullMarked;
