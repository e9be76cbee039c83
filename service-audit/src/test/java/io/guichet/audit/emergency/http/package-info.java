@NullMarked
package io.guichet.audit.emergency.http;

import org.jspecify.annotations.NullMarked;
