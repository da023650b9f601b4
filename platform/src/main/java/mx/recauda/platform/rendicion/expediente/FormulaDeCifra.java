package mx.recauda.platform.rendicion.expediente;

import mx.recauda.formats.informe.DirectorioInforme;
import mx.recauda.formats.informe.Recalculo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Carpetas;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Informe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formula that makes a derived cell of a report, recomputed from the files received.
 *
 * @param cuenta the formula in words and its exact result
 * @param version key of the formula and its version; empty when it has none of its own
 */
record FormulaDeCifra(Recalculo.Cuenta cuenta, Optional<Formula> version) {

    /** The formula of a cell; empty when the cell is captured and not derived. */
    static Optional<FormulaDeCifra> de(CeldaDeCifra celda, List<Archivo> archivos) {
        return informe(archivos).flatMap(i -> de(i, celda.tabla(), celda.orden(), celda.columna()));
    }

    /** The formula of a cell of a report, by the place of its row from 0. */
    static Optional<FormulaDeCifra> de(Informe informe, String tabla, int fila, String columna) {
        return Recalculo.cuentas(informe).stream()
                .filter(c -> c.tabla().equals(tabla))
                .filter(c -> c.fila() == fila)
                .filter(c -> c.columna().equals(columna))
                .findFirst()
                .map(c -> new FormulaDeCifra(c, version(c)));
    }

    /** The report of some files; empty when they are of another kind. */
    static Optional<Informe> informe(List<Archivo> archivos) {
        return new Carpetas()
                .con(archivos, carpeta -> DirectorioInforme.lee(carpeta, Idioma.ES).valor());
    }

    private static Optional<Formula> version(Recalculo.Cuenta cuenta) {
        String columna = cuenta.columna();
        if (cuenta.tabla().equals("indicadores")) {
            return Optional.of(Formula.RAZON_PORCENTUAL);
        }
        if (columna.startsWith("variacion_pct")) {
            return Optional.of(Formula.VARIACION_PORCENTUAL);
        }
        return switch (columna) {
            case "diferencia_absoluta" -> Optional.of(Formula.VARIACION_ABSOLUTA);
            case "diferencia_relativa_pct" -> Optional.of(Formula.VARIACION_RELATIVA);
            default -> Optional.empty();
        };
    }

    /** Whether it adds up other rows of its column. */
    boolean suma() {
        return cuenta.formula().startsWith("suma");
    }

    Map<String, String> datos() {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("formula", cuenta.formula());
        datos.put("version_formula", version.map(Formula::clave).orElse("recalculo/1"));
        datos.put(
                "resultado",
                cuenta.resultado()
                        .map(r -> r.toPlainString())
                        .orElseGet(() -> Palabras.di("formula.noDefinido")));
        return datos;
    }

    Map<String, String> parametros() {
        Map<String, String> parametros = new LinkedHashMap<>();
        version.flatMap(Formula::decimales)
                .ifPresent(d -> parametros.put("decimales", d.toString()));
        parametros.put("redondeo", Palabras.di("formula.redondeo"));
        return parametros;
    }
}
