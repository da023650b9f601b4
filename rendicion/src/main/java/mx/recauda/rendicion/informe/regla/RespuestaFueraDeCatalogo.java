package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formulario.Formulario;
import mx.recauda.rendicion.formulario.FormularioVigente;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Json;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every response is one of those the form accepts. */
final class RespuestaFueraDeCatalogo implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-039",
                    "Respuesta fuera de catálogo",
                    Gravedad.ALTA,
                    "compromisos: tipo de respuesta; indicadores: tipo de reporte; catálogo del informe o del formulario del año",
                    "Elige una respuesta del catálogo.",
                    "Catálogo de respuestas PGCM 2014 y 2016",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        revisa(informe, AvanceReportado.TABLA, "tipo_respuesta", "compromiso", hallazgos);
        revisa(informe, IndicadorReportado.TABLA, "tipo_reporte", "indicador", hallazgos);
        return hallazgos;
    }

    private static void revisa(
            Informe informe, String clave, String columna, String clase, List<Hallazgo> hallazgos) {
        Tabla tabla = informe.tabla(clave);
        if (!tabla.tiene(columna)) {
            return;
        }
        List<String> aceptadas = aceptadas(informe, clase);
        for (Fila fila : tabla.filas()) {
            String respuesta = fila.crudo(columna);
            if (aceptadas.stream().noneMatch(a -> Texto.equivale(a, respuesta))
                    && !Ilegible.esIlegible(respuesta)) {
                hallazgos.add(hallazgo(tabla, fila, columna, aceptadas));
            }
        }
    }

    private static List<String> aceptadas(Informe informe, String clase) {
        List<String> declaradas =
                Json.lee(informe.metadatos().contenido())
                        .campo("catalogo_tipo_respuesta")
                        .campo(clase)
                        .textos();
        if (!declaradas.isEmpty()) {
            return declaradas;
        }
        FormularioVigente vigente = Formularios.para(informe.metadatos().anio());
        Stream<Formulario> formularios =
                vigente.aviso().isEmpty()
                        ? Stream.of(vigente.formulario())
                        : Formularios.anios().stream().map(a -> Formularios.para(a).formulario());
        return formularios
                .flatMap(f ->
                        (clase.equals("compromiso")
                                        ? f.respuestasDeCompromiso()
                                        : f.respuestasDeIndicador())
                                .stream())
                .distinct()
                .toList();
    }

    private static Hallazgo hallazgo(
            Tabla tabla, Fila fila, String columna, List<String> aceptadas) {
        String respuesta = fila.crudo(columna);
        return new Senala(FICHA, tabla.clave())
                .en(
                        Renglon.nombre(tabla, fila),
                        respuesta,
                        String.join(" / ", aceptadas),
                        respuesta.isBlank()
                                ? "No se eligió tipo de respuesta."
                                : "La respuesta «%s» no está en el catálogo.".formatted(respuesta),
                        Senala.celda(tabla.clave(), fila, columna));
    }
}
