/**
 * The employer's determination with his own figures beside the institute's proposal: presented once
 * by content, each difference with its causes, and the position that is adopted on it as acts that
 * are never undone. {@code ConfrontasTest} is the specification.
 */
@NullMarked
@NamedInterface("confronta")
package mx.recauda.platform.determinacion.confronta;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
