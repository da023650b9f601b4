/**
 * Speed of the contribution kernel, alone and against a naive loop, DuckDB and PostgreSQL, on the
 * same generated workers. Equality to the cent is checked before any time is printed.
 */
@NullMarked
package mx.recauda.benchmarks;

import org.jspecify.annotations.NullMarked;
