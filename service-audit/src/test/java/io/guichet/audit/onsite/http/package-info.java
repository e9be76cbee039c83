@NullMarked
package io.guichet.audit.onsite.http;

import org.jspecify.annotations.NullMarked;
