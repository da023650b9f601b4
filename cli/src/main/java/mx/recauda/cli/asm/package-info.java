/** {@code recauda asm}: the follow-up of ASMs. */
@NullMarked
package mx.recauda.cli.asm;

import org.jspecify.annotations.NullMarked;
