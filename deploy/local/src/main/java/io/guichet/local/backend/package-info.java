/** Where broker and database come from: given by address, Docker, a mongod binary, or embedded. */
@NullMarked
package io.guichet.local.backend;

import org.jspecify.annotations.NullMarked;
