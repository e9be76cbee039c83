@NullMarked
package io.guichet.audit.handbook;

import org.jspecify.annotations.NullMarked;
