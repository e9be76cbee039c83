@NullMarked
package io.guichet.equipment.fault.mongo;

import org.jspecify.annotations.NullMarked;
