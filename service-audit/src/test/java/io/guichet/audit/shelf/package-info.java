@NullMarked
package io.guichet.audit.shelf;

import org.jspecify.annotations.NullMarked;
