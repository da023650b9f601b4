package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** No instruction of the template stays in the report. */
final class TextoDePlantilla implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-032",
                    "Texto de plantilla publicado",
                    Gravedad.BAJA,
                    "notas de las secciones, celdas de texto y textos de sección, contra expresiones de instrucción",
                    "Quita la instrucción, o cúmplela y escribe el dato que pide.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Pattern DE_CATALOGO =
            Pattern.compile("compromiso|nombre|variable_.*|formula|etiqueta");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (SeccionDeclarada seccion : informe.secciones()) {
            for (String nota : seccion.notas()) {
                revisa(
                                seccion.clave(),
                                "nota al pie",
                                nota,
                                Senala.metadato("secciones/" + seccion.clave() + "/notas"))
                        .ifPresent(hallazgos::add);
            }
            Optional.ofNullable(informe.textos().get(seccion.clave()))
                    .flatMap(t ->
                            revisa(
                                    seccion.clave(),
                                    seccion.titulo(),
                                    t,
                                    Senala.texto(seccion.clave())))
                    .ifPresent(hallazgos::add);
        }
        for (Tabla tabla : informe.tablas().values()) {
            String seccion = Secciones.de(informe, tabla.clave());
            for (Fila fila : tabla.filas()) {
                fila.celdas()
                        .forEach((columna, texto) -> {
                            if (!DE_CATALOGO.matcher(columna).matches()) {
                                revisa(
                                                seccion,
                                                Renglon.nombre(tabla, fila) + ", " + columna,
                                                texto,
                                                Senala.celda(tabla.clave(), fila, columna))
                                        .ifPresent(hallazgos::add);
                            }
                        });
            }
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> revisa(
            String seccion, String lugar, String texto, RefCelda celda) {
        return Lexico.primera("plantilla", texto)
                .map(e ->
                        new Senala(FICHA, seccion)
                                .en(
                                        lugar,
                                        Impreso.cita(texto),
                                        "",
                                        "Quedó publicada una instrucción de la plantilla: «%s»."
                                                .formatted(Impreso.cita(texto)),
                                        celda));
    }
}
