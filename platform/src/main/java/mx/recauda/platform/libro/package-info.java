/**
 * The ledger: the only source of money figures. Entries are written once, all or none, under a key
 * bound to their content; balances are read at two times; closed blocks are sealed in a chain of
 * hashes. {@code LibroTest} is the specification.
 */
@NullMarked
@ApplicationModule(
        displayName = "Libro",
        allowedDependencies = {"base", "seguridad", "portal", "trabajos"})
package mx.recauda.platform.libro;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
