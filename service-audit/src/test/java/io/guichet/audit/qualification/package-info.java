@NullMarked
package io.guichet.audit.qualification;

import org.jspecify.annotations.NullMarked;
