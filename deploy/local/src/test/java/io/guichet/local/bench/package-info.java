@NullMarked
package io.guichet.local.bench;

import org.jspecify.annotations.NullMarked;
