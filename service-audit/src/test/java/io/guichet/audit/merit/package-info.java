@NullMarked
package io.guichet.audit.merit;

import org.jspecify.annotations.NullMarked;
