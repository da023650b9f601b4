/**
 * Payments that were applied and have to be moved: found to be of another debt or employer, or made
 * with a cheque that the bank did not pay. Two people for each step; each step can be undone.
 */
@NullMarked
package mx.recauda.ley.correccion;

import org.jspecify.annotations.NullMarked;
