package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.oficios.FichaDeOficio;
import mx.recauda.platform.rendicion.oficios.IntentoDeOficio;
import mx.recauda.platform.rendicion.oficios.NuevoOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes, for an area, one of each thing its people work with: a request that is open, a version
 * sent, the folder of a figure of it, an auditor's request, a promise with evidence and a letter
 * with its acuse.
 */
final class CosasDeArea {

    /** What is handed in wherever a file is asked for. */
    static final byte[] ACTA =
            DocumentoPdf.dibuja(
                    "<html lang='es'><head><title>Acta</title></head><body>Acta</body></html>");

    /** Its form prints an instruction of the template: a version with it has a finding. */
    private static final String CON_HALLAZGO = "donativos";

    private final Escritorio escritorio;
    private final Oficios oficios;
    private final Documentos documentos;
    private final Versiones versiones;
    private final FechaDeOperacion fecha;
    private final JdbcClient jdbc;

    CosasDeArea(
            Escritorio escritorio,
            Oficios oficios,
            Documentos documentos,
            Versiones versiones,
            FechaDeOperacion fecha,
            JdbcClient jdbc) {
        this.escritorio = escritorio;
        this.oficios = oficios;
        this.documentos = documentos;
        this.versiones = versiones;
        this.fecha = fecha;
        this.jdbc = jdbc;
    }

    /** Who works in an area: who fills in, who is its head, and what it is asked for. */
    record Gente(String area, String elaborador, String titular, String seccion) {}

    /** Fills in what stands for each of those things. */
    void en(DireccionesReales d, Gente gente, int trimestre) {
        pideSeccion(d, gente, trimestre);
        Version version = envia(gente, trimestre);
        d.pon("/planeacion/versiones/{id}", version.id())
                .pon("/versiones/{id}", version.id())
                .pon("/informes/{id}", version.documento())
                .pon("/documentos/{id}", version.documento());
        String cifra =
                ClaveDeCifra.deCelda(
                                documentos
                                        .celdas(version.documento(), gente.seccion())
                                        .getFirst()
                                        .id())
                        .toString();
        d.pon("/expedientes/{clave}", cifra);
        requerimiento(d, gente, cifra);
        compromiso(d, gente);
        oficio(d, gente);
    }

    private void pideSeccion(DireccionesReales d, Gente gente, int trimestre) {
        Borrador abierto = escritorio.borrador(2036, trimestre);
        UUID solicitud = escritorio.solicita(abierto, gente.seccion(), gente.area());
        d.pon("/planeacion/borradores/{id}", abierto.id())
                .pon("/planeacion/solicitudes/{id}", solicitud)
                .pon(
                        "/planeacion/solicitudes/{id}/celdas/{indice}",
                        escritorio.comparable(solicitud));
    }

    private Version envia(Gente gente, int trimestre) {
        Borrador borrador = escritorio.borrador(2035, trimestre);
        autoriza(borrador, gente, gente.seccion());
        autoriza(borrador, gente, CON_HALLAZGO);
        return versiones.busca(escritorio.envia(borrador)).orElseThrow();
    }

    private void autoriza(Borrador borrador, Gente gente, String seccion) {
        UUID solicitud = escritorio.solicita(borrador, seccion, gente.area());
        escritorio.captura(solicitud, escritorio.comparable(solicitud), "10", gente.elaborador());
        escritorio.autoriza(solicitud, gente.elaborador(), gente.titular());
    }

    private void requerimiento(DireccionesReales d, Gente gente, String cifra) {
        UUID id =
                hecho(
                        escritorio.manda(
                                "planeacion",
                                "/requerimientos/nuevo",
                                "oficio",
                                "OF/" + gente.area(),
                                "ente",
                                "ASF",
                                "solicitante",
                                "Ana Auditora, directora",
                                "recibido",
                                fecha.hoy().toString(),
                                "dias",
                                "10",
                                "pedido",
                                "El expediente de una cifra"));
        for (int entrega = 1; entrega <= 2; entrega++) {
            assertThat(
                            escritorio.manda(
                                    "planeacion",
                                    "/requerimientos/" + id + "/entregas",
                                    "cifra",
                                    cifra,
                                    "aQuien",
                                    "Ana Auditora"))
                    .hasStatus3xxRedirection();
        }
        d.pon("/requerimientos/{id}", id).pon("/requerimientos/{id}/entregas/{numero}", 1);
    }

    private void compromiso(DireccionesReales d, Gente gente) {
        UUID id =
                hecho(
                        escritorio.manda(
                                "planeacion",
                                "/compromisos/nuevo",
                                "intento",
                                UUID.randomUUID().toString(),
                                "tipo",
                                "asm",
                                "texto",
                                "Promesa de " + gente.area(),
                                "origen",
                                "Evaluación",
                                "fecha",
                                fecha.hoy().minusDays(30).toString(),
                                "programa",
                                "E006",
                                "ciclo",
                                "2031-2032",
                                "clasificacion",
                                "específico",
                                "responsable",
                                gente.area(),
                                "termino",
                                fecha.hoy().plusDays(90).toString(),
                                "resultado",
                                "Padrón disponible",
                                "actividades",
                                "Integrar el padrón"));
        assertThat(
                        escritorio.sube(
                                gente.elaborador(),
                                "/compromisos/" + id + "/reportar/evidencia",
                                ACTA,
                                "intento",
                                UUID.randomUUID().toString(),
                                "leidos",
                                String.valueOf(leidos(id)),
                                "actividad",
                                "1",
                                "documento",
                                "Acta de entrega"))
                .hasStatus3xxRedirection();
        d.pon("/compromisos/{id}", id);
        d.aprende(
                escritorio.texto("planeacion", "/compromisos/" + id),
                List.of("/compromisos/{id}/evidencias/{documento}"));
        d.pon(
                "/archivos/{id}",
                d.de("/compromisos/{id}/evidencias/{documento}")
                        .orElseThrow()
                        .replaceAll(".*/", ""));
    }

    private void oficio(DireccionesReales d, Gente gente) {
        LocalDate dia = fecha.hoy().minusDays(9);
        FichaDeOficio f =
                oficios.registra(
                                new NuevoOficio(
                                        UUID.randomUUID(),
                                        Sentido.RECIBIDO,
                                        "AREA/" + gente.area(),
                                        dia,
                                        new Parte("Ana", "Directora", "Auditoría"),
                                        new Parte("", "", "Planeación"),
                                        "Solicita el avance",
                                        Optional.empty(),
                                        Optional.of(fecha.hoy().plusDays(10)),
                                        List.of()),
                                "planeacion",
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        IntentoDeOficio.PorFirmar turna =
                (autor, archivo, huella) ->
                        new ActoDeOficio.Turnado(
                                dia,
                                autor,
                                1,
                                Optional.empty(),
                                gente.area(),
                                "",
                                "x",
                                dia.plusDays(5));
        assertThat(
                        oficios.actua(
                                        f.id(),
                                        IntentoDeOficio.de(UUID.randomUUID(), f.leidos(), turna),
                                        "planeacion",
                                        Idioma.ES)
                                .valor())
                .isPresent();
        d.pon("/oficios/{id}", f.id());
        assertThat(
                        escritorio.sube(
                                "planeacion",
                                "/oficios/" + f.id() + "/actos/acusar",
                                ACTA,
                                pares(campos(leidos(f.id())))))
                .hasStatus3xxRedirection();
        d.aprende(
                escritorio.texto("planeacion", "/oficios/" + f.id()),
                List.of("/oficios/{id}/acuses/{documento}"));
    }

    /** How many acts the promise or the letter of this address has. */
    int leidos(UUID id) {
        return jdbc.sql(
                        "SELECT (SELECT count(*) FROM rendicion.acto_de_oficio WHERE oficio_id ="
                                + " :id) + (SELECT count(*) FROM rendicion.acto_de_compromiso WHERE"
                                + " compromiso_id = :id)")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static String[] pares(Map<String, String> campos) {
        return campos.entrySet().stream()
                .flatMap(c -> Stream.of(c.getKey(), c.getValue()))
                .toArray(String[]::new);
    }

    /** What somebody would send with any act of any of these things. */
    Map<String, String> campos(int leidos) {
        String hoy = fecha.hoy().toString();
        return Map.ofEntries(
                Map.entry("intento", UUID.randomUUID().toString()),
                Map.entry("leidos", String.valueOf(leidos)),
                Map.entry("leida", "0"),
                Map.entry("fecha", hoy),
                Map.entry("dia", hoy),
                Map.entry("desde", hoy),
                Map.entry("hasta", hoy),
                Map.entry("vence", hoy),
                Map.entry("cierre", hoy),
                Map.entry("fecha_documento", hoy),
                Map.entry("termino", fecha.hoy().plusDays(120).toString()),
                Map.entry("corte", "2026-09"),
                Map.entry("actividad", "1"),
                Map.entry("porcentaje", "40"),
                Map.entry("documento", "Acta"),
                Map.entry("ubicacion", "Archivo de la coordinación"),
                Map.entry("oficio", "OF/1"),
                Map.entry("referencia", "OF/1"),
                Map.entry("nota", "Nota"),
                Map.entry("turno", "1"),
                Map.entry("area", "FINANZAS"),
                Map.entry("instruccion", "Atender"),
                Map.entry("texto", "Hecho"),
                Map.entry("motivo", "Motivo"),
                Map.entry("accion", "CAPTURAR"),
                Map.entry("huella", "0".repeat(64)),
                Map.entry("v0", "1"),
                Map.entry("n0", "0"),
                Map.entry("celdas", ""),
                Map.entry("visto", ""),
                Map.entry("nuevo", "20"),
                Map.entry("nombre", "Nombre nuevo"),
                Map.entry("cuenta", "pagos2"),
                Map.entry("seccion", "donativos"),
                Map.entry("activo", "true"),
                Map.entry("papel", "ELABORADOR"),
                Map.entry("clase", "ACUSE"),
                Map.entry("paso", "REVISAR"),
                Map.entry("regla", "REAL_ENTRE_META"),
                Map.entry("metodo", "TENDENCIA_LINEAL"),
                Map.entry("puesto", "Analista"));
    }

    private static UUID hecho(MvcTestResult r) {
        String ruta = String.valueOf(r.getResponse().getRedirectedUrl());
        return UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
    }
}
