/** The pages of the web module and the headers they are served with. */
@NullMarked
package io.guichet.gateway.pages;

import org.jspecify.annotations.NullMarked;
