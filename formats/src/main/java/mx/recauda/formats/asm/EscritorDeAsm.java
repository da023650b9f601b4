package mx.recauda.formats.asm;

import mx.recauda.formats.json.Json;
import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.Oficio;
import mx.recauda.rendicion.asm.SeguimientoAsm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes {@code asm-seguimiento/1}, what {@link ArchivoAsm} reads. */
final class EscritorDeAsm {

    private static final Set<Campo> ENTEROS = Set.of(Campo.ANIO_ELABORACION);
    private static final String ENTERO = "0|[1-9]\\d{0,8}";

    private EscritorDeAsm() {}

    static String json(SeguimientoAsm seguimiento) {
        Map<String, Object> raiz = new LinkedHashMap<>();
        raiz.put("esquema", LectorDeAsm.ESQUEMA);
        raiz.put(
                "documentos",
                seguimiento.documentos().stream().map(EscritorDeAsm::documento).toList());
        return Json.sangrado(Json.mapper().valueToTree(raiz));
    }

    private static Map<String, Object> documento(DocumentoAsm documento) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        documento
                .encabezado()
                .forEach((campo, texto) ->
                        objeto.put(
                                campo.clave(),
                                ENTEROS.contains(campo) ? enteroSiLoEs(texto) : texto));
        Map<String, Object> programa = new LinkedHashMap<>();
        programa.put("clave_publicada", documento.programa().clavePublicada());
        programa.put("clave", documento.programa().clave());
        programa.put("nombre", documento.programa().nombre());
        objeto.put("programa", programa);
        objeto.put("columnas", documento.columnas());
        objeto.put("asm", documento.asm().stream().map(EscritorDeAsm::fila).toList());
        objeto.put("periodos_sin_vigentes", documento.periodosSinVigentes());
        documento.otros().forEach((clave, json) -> objeto.put(clave, Json.leePropio(json)));
        return objeto;
    }

    private static Map<String, Object> fila(Asm asm) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        for (ColumnaAsm columna : ColumnaAsm.values()) {
            String texto = asm.celda(columna);
            switch (columna) {
                case NUMERO, AVANCE -> objeto.put(columna.clave(), enteroSiLoEs(texto));
                case ACTIVIDADES -> {
                    objeto.put("actividades_texto", texto);
                    objeto.put("actividades", actividades(asm));
                }
                case FECHA_TERMINO -> {
                    asm.terminoCapturado().ifPresent(f -> objeto.put("fecha_termino", f + ""));
                    objeto.put("fecha_termino_publicada", texto);
                }
                case MES_ANIO -> {
                    asm.corteCapturado().ifPresent(m -> objeto.put("mes_anio", m + ""));
                    objeto.put("mes_anio_publicado", texto);
                }
                case PROMEDIO -> {
                    asm.promedioCapturado().ifPresent(p -> objeto.put("promedio_pct", p));
                    objeto.put("promedio_publicado", texto);
                }
                default -> objeto.put(columna.clave(), texto);
            }
        }
        detalle(asm, objeto);
        return objeto;
    }

    private static void detalle(Asm asm, Map<String, Object> objeto) {
        if (!asm.oficios().isEmpty()) {
            objeto.put("oficios", asm.oficios().stream().map(EscritorDeAsm::oficio).toList());
        }
        asm.sustitucion()
                .ifPresent(s -> {
                    Map<String, Object> sustitucion = new LinkedHashMap<>();
                    sustitucion.put("actividad_original", s.original());
                    sustitucion.put("actividad_nueva", s.nueva());
                    sustitucion.put("soporte", s.soporte());
                    objeto.put("sustitucion", sustitucion);
                });
        asm.otros().forEach((clave, json) -> objeto.put(clave, Json.leePropio(json)));
    }

    private static List<Object> actividades(Asm asm) {
        List<Object> actividades = new ArrayList<>();
        for (ActividadReportada actividad : asm.actividades()) {
            actividades.add(actividad.avance().isEmpty() ? actividad.texto() : objeto(actividad));
        }
        return actividades;
    }

    private static Map<String, Object> objeto(ActividadReportada actividad) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        objeto.put("texto", actividad.texto());
        objeto.put("avance_pct", enteroSiLoEs(actividad.avance()));
        return objeto;
    }

    private static Map<String, Object> oficio(Oficio oficio) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        objeto.put("numero", oficio.numero());
        oficio.fecha().ifPresent(f -> objeto.put("fecha", f.toString()));
        return objeto;
    }

    /** A number only where it is read back digit by digit. */
    private static Object enteroSiLoEs(String texto) {
        return texto.matches(ENTERO) ? (Object) Integer.valueOf(texto) : texto;
    }
}
