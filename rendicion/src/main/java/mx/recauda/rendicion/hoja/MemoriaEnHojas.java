package mx.recauda.rendicion.hoja;

import static mx.recauda.rendicion.hoja.Hoja.DATOS;
import static mx.recauda.rendicion.hoja.Hoja.MEMORIA;
import static mx.recauda.rendicion.hoja.Hoja.PARAMETROS;
import static mx.recauda.rendicion.hoja.Hoja.PASOS;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.version.Contenido;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The memoria de cálculo as cells, and back. Who made it and who approved it are not cells: they
 * are the signatures of its version.
 */
public final class MemoriaEnHojas {

    private static final String UNICA = MirEnHojas.UNICA;

    private MemoriaEnHojas() {}

    /** The cells of a memoria. */
    public static Contenido de(Memoria m) {
        Celdas celdas = new Celdas();
        celdas.pon(MEMORIA, UNICA, "indicador", m.indicador())
                .pon(MEMORIA, UNICA, "periodo", m.periodo())
                .pon(MEMORIA, UNICA, "metodo", m.metodo())
                .pon(MEMORIA, UNICA, "supuestos", m.supuestos())
                .pon(MEMORIA, UNICA, "decimales", String.valueOf(m.decimales()))
                .pon(MEMORIA, UNICA, "factibilidad", m.factibilidad())
                .pon(MEMORIA, UNICA, "fecha", m.fecha().toString());
        m.datos()
                .forEach(d ->
                        celdas.pon(DATOS, d.nombre(), "valor", d.valor())
                                .pon(DATOS, d.nombre(), "fuente", d.fuente())
                                .pon(DATOS, d.nombre(), "corte", d.corte().toString())
                                .pon(DATOS, d.nombre(), "huella", d.huella()));
        m.parametros().forEach((nombre, v) -> celdas.pon(PARAMETROS, nombre, "valor", v));
        for (int i = 0; i < m.pasos().size(); i++) {
            Memoria.Paso p = m.pasos().get(i);
            String fila = String.valueOf(i + 1);
            celdas.pon(PASOS, fila, "nombre", p.nombre())
                    .pon(PASOS, fila, "expresion", p.expresion())
                    .pon(PASOS, fila, "resultado", p.resultado());
        }
        return celdas.contenido();
    }

    /**
     * The memoria of some cells, signed; no memoria when a cell is wrong, and then every incident.
     *
     * @param autor account of who made it
     * @param aprobador account of who approved it, empty while nobody has
     */
    public static Resultado<Lectura<Memoria>> lee(
            Contenido crudo, String autor, Optional<String> aprobador, Idioma idioma) {
        Formas.Revisadas formas = Formas.revisa(crudo, Hoja.DE_LA_MEMORIA, idioma);
        List<Incidencia> faltas = new ArrayList<>(formas.incidencias());
        if (!Celdas.filas(formas.contenido(), MEMORIA).equals(List.of(UNICA))) {
            faltas.add(
                    Incidencia.de(ErrorDeHoja.SIN_PORTADA, idioma, MEMORIA.clave())
                            .enArchivo(MEMORIA.clave()));
        }
        Optional<Memoria> memoria =
                faltas.isEmpty()
                        ? Optional.of(memoria(formas.contenido(), autor, aprobador))
                        : Optional.empty();
        return new Resultado<>(new Lectura<>(formas.contenido(), memoria), faltas);
    }

    private static Memoria memoria(Contenido c, String autor, Optional<String> aprobador) {
        Map<String, BigDecimal> parametros = new LinkedHashMap<>();
        Celdas.filas(c, PARAMETROS)
                .forEach(f -> parametros.put(f, numero(c, PARAMETROS, f, "valor")));
        return new Memoria(
                texto(c, "indicador"),
                texto(c, "periodo"),
                texto(c, "metodo"),
                Celdas.filas(c, DATOS).stream()
                        .map(f ->
                                new Memoria.DatoUsado(
                                        f,
                                        numero(c, DATOS, f, "valor"),
                                        Celdas.texto(c, DATOS, f, "fuente"),
                                        LocalDate.parse(Celdas.texto(c, DATOS, f, "corte")),
                                        Celdas.texto(c, DATOS, f, "huella")))
                        .toList(),
                parametros,
                texto(c, "supuestos").lines().toList(),
                Celdas.filas(c, PASOS).stream()
                        .map(f ->
                                new Memoria.Paso(
                                        Celdas.texto(c, PASOS, f, "nombre"),
                                        Celdas.texto(c, PASOS, f, "expresion"),
                                        numero(c, PASOS, f, "resultado")))
                        .toList(),
                Integer.parseInt(texto(c, "decimales")),
                texto(c, "factibilidad"),
                autor,
                aprobador,
                LocalDate.parse(texto(c, "fecha")));
    }

    private static String texto(Contenido c, String columna) {
        return Celdas.texto(c, MEMORIA, UNICA, columna);
    }

    private static BigDecimal numero(Contenido c, Hoja hoja, String fila, String columna) {
        return new BigDecimal(Celdas.texto(c, hoja, fila, columna));
    }
}
