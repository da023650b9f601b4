/**
 * The rules of the auditor over quarterly reports, {@code INF-nnn}, one small class each. The
 * catalogue for people is {@code docs/auditor/reglas.md}.
 */
@NullMarked
package mx.recauda.rendicion.informe.regla;

import org.jspecify.annotations.NullMarked;
