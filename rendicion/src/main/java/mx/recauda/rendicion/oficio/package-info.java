/**
 * Official letters: number, parties with their posts, the one they answer, due date, turns and
 * receipts. A letter is what was registered and its dated acts; where it stands on a day is a pure
 * function of both. The numbering of offices and the forms of receipts are not ruled here: they are
 * kept as they came.
 */
@NullMarked
package mx.recauda.rendicion.oficio;

import org.jspecify.annotations.NullMarked;
