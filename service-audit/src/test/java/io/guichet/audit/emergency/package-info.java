@NullMarked
package io.guichet.audit.emergency;

import org.jspecify.annotations.NullMarked;
