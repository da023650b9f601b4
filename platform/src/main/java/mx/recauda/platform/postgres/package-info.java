/**
 * Our own launcher of PostgreSQL: unpacks the binaries, makes the cluster, starts it durable and
 * with passwords, adopts it after a crash, stops it. Plain Java, without Spring: the server and the
 * tests use the same one.
 */
@NullMarked
@ApplicationModule(displayName = "PostgreSQL", type = ApplicationModule.Type.OPEN)
package mx.recauda.platform.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
