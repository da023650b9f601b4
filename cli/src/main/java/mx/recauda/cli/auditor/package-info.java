/** How findings are written for people and for machines, the same for every document. */
@NullMarked
package mx.recauda.cli.auditor;

import org.jspecify.annotations.NullMarked;
