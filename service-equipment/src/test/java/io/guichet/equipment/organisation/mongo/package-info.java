@NullMarked
package io.guichet.equipment.organisation.mongo;

import org.jspecify.annotations.NullMarked;
