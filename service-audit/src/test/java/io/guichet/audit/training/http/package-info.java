@NullMarked
package io.guichet.audit.training.http;

import org.jspecify.annotations.NullMarked;
