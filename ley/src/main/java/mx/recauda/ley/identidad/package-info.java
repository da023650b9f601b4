/**
 * The keys that name people, employers and their registrations: read, checked and written. An
 * identifier that cannot be right is an error; one that is merely unusual is a warning, because
 * numbers assigned long ago do not follow today's rules.
 *
 * <p>Instances are personal data: {@code toString} gives the value for files, {@code enmascarado}
 * the form for logs.
 */
@NullMarked
package mx.recauda.ley.identidad;

import org.jspecify.annotations.NullMarked;
