@NullMarked
package io.guichet.local.client;

import org.jspecify.annotations.NullMarked;
