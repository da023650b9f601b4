package mx.recauda.rendicion.asm.regla;

import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.Oficio;
import mx.recauda.rendicion.asm.ProgramaPublicado;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.asm.Sustitucion;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Origen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents for the tests of rules: an invented document without defects, changed by each test in
 * the one thing its rule reads.
 */
final class AsmDePrueba {

    private final Map<ColumnaAsm, String> celdas = new EnumMap<>(ColumnaAsm.class);
    private final List<ActividadReportada> actividades = new ArrayList<>();
    private final List<Oficio> oficios = new ArrayList<>();
    private Optional<Sustitucion> sustitucion = Optional.empty();
    private Optional<BigDecimal> promedioCapturado = Optional.empty();

    private AsmDePrueba() {
        con(ColumnaAsm.NUMERO, "1");
        con(ColumnaAsm.ASPECTO, "Publicar el padrón de obras con su avance físico.");
        con(ColumnaAsm.ACTIVIDADES, "Integrar el padrón. Publicarlo cada mes.");
        con(ColumnaAsm.AREA_RESPONSABLE, "Dirección de Obras");
        con(ColumnaAsm.FECHA_TERMINO, "30/09/2019");
        con(ColumnaAsm.RESULTADOS, "Padrón disponible para consulta.");
        con(ColumnaAsm.PRODUCTOS, "Padrón publicado.");
        con(ColumnaAsm.AVANCE, "100");
        con(ColumnaAsm.DOCUMENTO, "Acta de publicación del 12 de septiembre de 2019");
        con(ColumnaAsm.UBICACION, "https://obras.example.gob.mx/padron/acta.pdf");
        con(ColumnaAsm.OBSERVACIONES, "Se publicó completo.");
        con(ColumnaAsm.MES_ANIO, "Septiembre-2019");
        con(ColumnaAsm.PROMEDIO, "100.00%");
        actividades.add(new ActividadReportada("Integrar el padrón.", "100"));
        actividades.add(new ActividadReportada("Publicarlo cada mes.", "100"));
    }

    static AsmDePrueba asm() {
        return new AsmDePrueba();
    }

    AsmDePrueba con(ColumnaAsm columna, String texto) {
        celdas.put(columna, texto);
        return this;
    }

    /** Replaces the activities; each is a text and its own progress. */
    AsmDePrueba conActividades(ActividadReportada... nuevas) {
        actividades.clear();
        actividades.addAll(List.of(nuevas));
        return this;
    }

    AsmDePrueba conOficio(Oficio oficio) {
        oficios.add(oficio);
        return this;
    }

    AsmDePrueba conSustitucion(Sustitucion nueva) {
        sustitucion = Optional.of(nueva);
        return this;
    }

    Asm fila(int renglon) {
        Map<String, String> porClave = new LinkedHashMap<>();
        celdas.forEach((columna, texto) -> porClave.put(columna.clave(), texto));
        return new Asm(
                "asm/1",
                new Fila(new Origen("asm.json", renglon), porClave),
                actividades,
                Optional.empty(),
                Optional.empty(),
                promedioCapturado,
                oficios,
                sustitucion,
                Map.of());
    }

    /** A file of one document with these rows. */
    static SeguimientoAsm seguimiento(AsmDePrueba... filas) {
        return new SeguimientoAsm("asm.json", List.of(documento(Map.of(), filas)));
    }

    static DocumentoAsm documento(Map<Campo, String> cambios, AsmDePrueba... filas) {
        return documento(cambios, List.of("2017-2018", "2016-2017"), filas);
    }

    static DocumentoAsm documento(
            Map<Campo, String> cambios, List<String> sinVigentes, AsmDePrueba... filas) {
        Map<Campo, String> encabezado = new EnumMap<>(Campo.class);
        encabezado.put(Campo.TITULO, "SEGUIMIENTO A ASPECTOS SUSCEPTIBLES DE MEJORA");
        encabezado.put(Campo.CLASIFICACION, "específico");
        encabezado.put(Campo.INSTITUCION, "Instituto de Obras");
        encabezado.put(Campo.DOCUMENTO, "Avance al Documento de Trabajo");
        encabezado.put(Campo.PERIODO, "2018-2019");
        encabezado.put(Campo.ANIO_ELABORACION, "2019");
        encabezado.put(
                Campo.PIE_DE_PAGINA,
                "Formato oficial emitido por el Consejo Nacional de Evaluación de la Política de"
                        + " Desarrollo Social (CONEVAL), la Secretaría de Hacienda y Crédito"
                        + " Público (SHCP) y la Secretaría de la Función Pública (SFP).");
        encabezado.put(Campo.LEYENDA, "No se identificaron aspectos vigentes.");
        encabezado.putAll(cambios);
        List<Asm> asm = new ArrayList<>();
        for (int i = 0; i < filas.length; i++) {
            asm.add(filas[i].fila(i + 2));
        }
        return new DocumentoAsm(
                "asm/1",
                new Origen("asm.json", 1),
                encabezado,
                new ProgramaPublicado("K012", "K012", "Obras y mantenimiento"),
                ColumnaAsm.rotulos(),
                asm,
                sinVigentes,
                Map.of());
    }

    /** What the rule says of a document with one row. */
    static List<Hallazgo> revisa(Regla<SeguimientoAsm> regla, AsmDePrueba fila) {
        return regla.revisa(seguimiento(fila));
    }
}
