@NullMarked
package io.guichet.platform.database;

import org.jspecify.annotations.NullMarked;
