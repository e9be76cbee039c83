/** What every Guichet service needs and no service owns: mechanism without a word of the business. */
@NullMarked
package io.guichet.platform;

import org.jspecify.annotations.NullMarked;
