@NullMarked
package io.guichet.local.demo;

import org.jspecify.annotations.NullMarked;
