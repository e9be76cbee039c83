@NullMarked
package io.guichet.audit.exposure;

import org.jspecify.annotations.NullMarked;
