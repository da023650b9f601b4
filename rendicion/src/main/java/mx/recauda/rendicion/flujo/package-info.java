/**
 * The road of one section of a report, from the request to an area to the version sent: a state
 * machine over append-only acts. The state is never stored as truth; it is recomputed from the
 * request and its acts, so that anybody can check who elaborated, reviewed and authorised, and the
 * post each one held that day.
 */
@NullMarked
package mx.recauda.rendicion.flujo;

import org.jspecify.annotations.NullMarked;
