/**
 * {@code recauda confronta}: what an employer is about to pay beside what the institute proposes.
 */
@NullMarked
package mx.recauda.cli.confronta;

import org.jspecify.annotations.NullMarked;
