package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No cell publishes the error of a spreadsheet. */
final class CeldaDeError implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-013",
                    "Celda de error",
                    Gravedad.ALTA,
                    "todas las celdas de todas las tablas y los textos",
                    "Si el valor no está definido, deja la celda vacía con una nota; si lo está, corrige la fórmula.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Pattern ERROR =
            Pattern.compile(
                    "#\\s?[¡¿]?(?:DIV/0|REF|VALOR|VALUE|NUM|NULL|NULO|NOMBRE|NAME|N/A|N/D)[!?]?|#{4,}");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (Tabla tabla : informe.tablas().values()) {
            Senala senala = new Senala(FICHA, Secciones.de(informe, tabla.clave()));
            for (Fila fila : tabla.filas()) {
                fila.celdas()
                        .forEach((columna, texto) ->
                                error(texto)
                                        .ifPresent(e ->
                                                hallazgos.add(
                                                        senala.en(
                                                                Renglon.nombre(tabla, fila)
                                                                        + ", "
                                                                        + columna,
                                                                texto,
                                                                "",
                                                                "Se publicó el error de hoja de cálculo %s en lugar de un valor."
                                                                        .formatted(e),
                                                                Senala.celda(
                                                                        tabla.clave(),
                                                                        fila,
                                                                        columna)))));
            }
        }
        informe.textos()
                .forEach((clave, texto) ->
                        error(texto)
                                .ifPresent(e ->
                                        hallazgos.add(
                                                new Senala(FICHA, clave)
                                                        .en(
                                                                clave,
                                                                e,
                                                                "",
                                                                "El texto contiene el error de hoja de cálculo %s."
                                                                        .formatted(e),
                                                                Senala.texto(clave)))));
        return hallazgos;
    }

    private static Optional<String> error(String texto) {
        Matcher m = ERROR.matcher(texto);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }
}
