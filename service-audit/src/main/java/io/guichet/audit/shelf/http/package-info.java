/** What all controllers of the inspectors' work share: pages, bounds of what is given, who may see which hall. */
@NullMarked
package io.guichet.audit.shelf.http;

import org.jspecify.annotations.NullMarked;
