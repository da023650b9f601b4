/**
 * REST API of affiliation, {@code /api/v1}. Its contract is {@code openapi.json}, kept by hand and
 * compared with the routes and the answers by {@code ContratoDeApiTest}.
 */
@NullMarked
package mx.recauda.platform.afiliacion.api;

import org.jspecify.annotations.NullMarked;
