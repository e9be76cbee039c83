/** Refusals as problems, and what a request says about who wants what. */
@NullMarked
package io.guichet.equipment.shelf.http;

import org.jspecify.annotations.NullMarked;
