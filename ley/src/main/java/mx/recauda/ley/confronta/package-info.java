/**
 * Confronta: what an employer determined beside what the institute proposes, worker by worker and
 * line by line, with the cause of each difference and the amount that each cause explains. Pure:
 * the same two declarations give the same result.
 */
@NullMarked
package mx.recauda.ley.confronta;

import org.jspecify.annotations.NullMarked;
