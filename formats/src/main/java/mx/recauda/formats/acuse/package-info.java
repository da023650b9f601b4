/** Acknowledgements: one sheet that says what was received, when and with which folio. */
@NullMarked
package mx.recauda.formats.acuse;

import org.jspecify.annotations.NullMarked;
