/** The last heartbeat of each device in MongoDB. */
@NullMarked
package io.guichet.equipment.fault.mongo;

import org.jspecify.annotations.NullMarked;
