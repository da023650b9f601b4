/** A confronta from files and to files: the proposal as one of its sides, its text and its JSON. */
@NullMarked
package mx.recauda.formats.confronta;

import org.jspecify.annotations.NullMarked;
