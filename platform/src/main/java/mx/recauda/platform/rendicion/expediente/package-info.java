/**
 * The auditor's folder of a figure: gathers what the facts say of it, up to an instant, and hands
 * it out as a page and as a zip. It only reads, with nothing but a connection: the page and {@code
 * recauda expediente} give the same bytes.
 */
@NullMarked
package mx.recauda.platform.rendicion.expediente;

import org.jspecify.annotations.NullMarked;
