@NullMarked
package io.guichet.audit.integrity;

import org.jspecify.annotations.NullMarked;
