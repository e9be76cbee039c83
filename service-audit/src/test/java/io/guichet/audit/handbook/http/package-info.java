@NullMarked
package io.guichet.audit.handbook.http;

import org.jspecify.annotations.NullMarked;
