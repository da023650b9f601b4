/**
 * The <em>cédula de determinación</em>: what an employer owes for a month, worker by worker, from
 * the facts of each one. The order in which facts are given changes nothing.
 */
@NullMarked
package mx.recauda.ley.cedula;

import org.jspecify.annotations.NullMarked;
