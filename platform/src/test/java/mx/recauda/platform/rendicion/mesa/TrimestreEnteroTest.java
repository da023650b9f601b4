package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.version.Contenido;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A whole quarter (63 commitments, 16 indicators and the nine budget forms) prepared by one person
 * without leaving the portal. The counts are those of {@code docs/manual/trimestre.md}; what it
 * takes is printed.
 */
@PlataformaTest
class TrimestreEnteroTest {

    private static final int COMPROMISOS = 63;
    private static final int INDICADORES = 16;
    private static final int EXPLICADAS = 10;
    private static final int PAGINAS = 64;

    /**
     * Budget forms of the quarter, in the order of the report: seven are tables, and the articles
     * 75-X and 78 are answered in words. The tenth section is that of commitments and indicators.
     */
    private static final List<String> FORMATOS =
            List.of(
                    "ingresos_excedentes",
                    "contratos_plurianuales",
                    "adecuaciones",
                    "donativos",
                    "juicios",
                    "variacion_gasto",
                    "honorarios",
                    "cumplimiento_75_x",
                    "cumplimiento_78");

    private static final List<String> SECCIONES =
            List.of(
                    "ingresos_excedentes",
                    "contratos_plurianuales",
                    "adecuaciones",
                    "donativos",
                    "juicios",
                    "variacion_gasto",
                    "honorarios",
                    "compromisos",
                    "indicadores",
                    "textos");

    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Documentos documentos;
    @Autowired Versiones versiones;
    @Autowired Borradores borradores;
    @Autowired Mesa mesa;
    @Autowired Lectura lectura;
    @Autowired FechaDeOperacion fecha;

    @Test
    void one_person_prepares_a_whole_quarter_following_links_and_sending_forms() {
        long antes = System.nanoTime();
        Escritorio escritorio = fabrica.createBean(Escritorio.class);
        Paseo planeacion = new Paseo(escritorio, "planeacion");
        String borrador = reparte(planeacion);

        Paseo persona = new Paseo(escritorio, "presupuesto");
        persona.empieza("/planeacion").sigue(borrador);
        List<String> secciones = persona.enlaces("/planeacion/solicitudes/");
        int explicadas = 0;
        int conExplicaciones = 0;
        for (String seccion : secciones) {
            persona.sigue(seccion);
            captura(persona, seccion);
            int suyas = explica(persona, seccion);
            explicadas += suyas;
            conExplicaciones += Math.min(1, suyas);
            persona.envia(seccion + "/actos", Map.of("accion", "ENTREGAR"));
            persona.sigue(borrador);
        }

        System.out.printf(
                "A quarter by one person: %d pages, %d clicks, %d cells explained, %d ms of server%n",
                persona.paginas(),
                persona.clics(),
                explicadas,
                (System.nanoTime() - antes) / 1_000_000);
        aprueba(escritorio, secciones);
        Contenido enviado = enviado(escritorio, borrador);
        assertThat(cuenta(enviado, "compromisos", "avance")).isEqualTo(COMPROMISOS);
        assertThat(cuenta(enviado, "indicadores", "valor_publicado")).isEqualTo(INDICADORES);
        assertThat(presentados(enviado))
                .as("the nine budget forms, in order, each with what was captured")
                .containsExactlyElementsOf(FORMATOS);
        assertThat(planeacion.paginas()).isEqualTo(5);
        assertThat(planeacion.clics()).isEqualTo(4);
        assertThat(secciones).hasSize(10);
        assertThat(persona.paginas())
                .as(
                        "the desk and the draft; of each section its page, kept, delivered, and the draft again; two of each cell explained and back")
                .isEqualTo(2 + 4 * secciones.size() + 2 * explicadas + conExplicaciones);
        assertThat(List.of(explicadas, persona.paginas(), persona.clics()))
                .as("cells explained, pages and clicks, as the manual tells them")
                .isEqualTo(List.of(EXPLICADAS, PAGINAS, PAGINAS - 1));
    }

    /** Begins the draft and asks every section to one area, in one form. */
    private String reparte(Paseo planeacion) {
        String base =
                documentos.de(Clase.INFORME).stream()
                        .filter(d -> d.clave().equals("2014-T4-50-GYR"))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString();
        planeacion
                .empieza("/planeacion")
                .sigue("/planeacion/borradores/nuevo")
                .envia(
                        "/planeacion/borradores",
                        Map.of("anio", "2050", "trimestre", "2", "base", base));
        String borrador = planeacion.ruta();
        planeacion.sigue(borrador + "/repartir");
        Map<String, String> areas = new LinkedHashMap<>();
        for (String seccion : SECCIONES) {
            areas.put("area." + seccion, "PRESUPUESTO");
        }
        areas.put("vence", fecha.hoy().plusDays(10).toString());
        areas.put("cierre", fecha.hoy().plusDays(15).toString());
        planeacion.envia(borrador + "/repartir", areas);
        return borrador;
    }

    /** Every cell of a section in one form. */
    private void captura(Paseo persona, String seccion) {
        Expediente e = expediente(seccion);
        Map<String, String> valores = new LinkedHashMap<>();
        for (Campo campo : e.campos()) {
            valores.put("v" + campo.indice(), valor(campo));
        }
        persona.envia(seccion + "/celdas", valores);
    }

    /** A figure like that of the report before, an answer of the catalogue, or words of its own. */
    private static String valor(Campo campo) {
        if (campo.numerico()) {
            return campo.anterior().isBlank() ? "1" : campo.anterior();
        }
        return switch (campo.casilla().columna()) {
            case "tipo_respuesta" -> "Acciones realizadas";
            case "tipo_reporte" -> "Se reporta valor";
            case "valor_publicado" -> "50.0%";
            default -> "Se atendió lo previsto de " + campo.casilla().fila() + ".";
        };
    }

    /** Explains each cell that keeps the section from being delivered, led by its notices. */
    private int explica(Paseo persona, String seccion) {
        int explicadas = 0;
        String celdas = seccion + "/celdas/";
        for (String celda = persona.aviso(celdas);
                !celda.isEmpty();
                celda = persona.aviso(celdas)) {
            persona.sigue(celda)
                    .envia(
                            celda + "/justificacion",
                            Map.of(
                                    "causa", "Se reprogramó el gasto de " + celda + ".",
                                    "efecto", "Cambia el presupuesto modificado.",
                                    "accion", "Se da seguimiento cada mes.",
                                    "fecha", fecha.hoy().plusDays(30).toString(),
                                    "responsable", "Pablo Presupuesto"));
            explicadas++;
        }
        if (explicadas > 0) {
            persona.sigue(seccion);
        }
        return explicadas;
    }

    private Expediente expediente(String seccion) {
        return mesa.expediente(id(seccion)).orElseThrow();
    }

    private static UUID id(String ruta) {
        return UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
    }

    /** The four eyes are of other people, who do the same whatever was prepared. */
    private void aprueba(Escritorio escritorio, List<String> secciones) {
        secciones.forEach(s -> escritorio.aprueba(id(s)));
    }

    private Contenido enviado(Escritorio escritorio, String borrador) {
        UUID version = escritorio.envia(borradores.busca(id(borrador)).orElseThrow());
        return documentos.contenido(versiones.busca(version).orElseThrow().documento());
    }

    /** The sections 1 to 9 that the form declares and the version sent has something in. */
    private List<String> presentados(Contenido contenido) {
        return lectura
                .de(
                        documentos.de(Clase.INFORME).stream()
                                .filter(d -> d.clave().equals("2050-T2-50-GYR"))
                                .findFirst()
                                .orElseThrow(),
                        Informe.class)
                .secciones()
                .stream()
                .filter(s -> s.orden() <= FORMATOS.size())
                .map(SeccionDeclarada::clave)
                .filter(s ->
                        contenido.celdas().entrySet().stream()
                                .filter(c -> !c.getValue().isBlank())
                                .map(c -> c.getKey())
                                .anyMatch(c ->
                                        c.tabla().equals(s)
                                                || c.tabla().equals("textos")
                                                        && c.fila().equals(s)))
                .toList();
    }

    private static long cuenta(Contenido contenido, String tabla, String columna) {
        return contenido.celdas().keySet().stream()
                .filter(c -> c.tabla().equals(tabla) && c.columna().equals(columna))
                .count();
    }
}
