/** Commands that start the platform; no other command loads it. */
@NullMarked
package mx.recauda.cli.servidor;

import org.jspecify.annotations.NullMarked;
