/** The whole platform as separate processes, seen from outside: a visit, faults, garbage, secrets, the pages in a browser. */
@NullMarked
package io.guichet.acceptance;

import org.jspecify.annotations.NullMarked;
