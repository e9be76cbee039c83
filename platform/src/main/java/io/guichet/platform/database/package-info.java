/** What is known of the database itself, whatever is kept in it. */
@NullMarked
package io.guichet.platform.database;

import org.jspecify.annotations.NullMarked;
