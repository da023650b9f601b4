/** Pages of indicators, goals, memorias and matrices. */
@NullMarked
package mx.recauda.platform.rendicion.indicadores.web;

import org.jspecify.annotations.NullMarked;
