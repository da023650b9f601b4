package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.version.Contenido;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A whole quarter (63 commitments, 16 indicators and every budget form) prepared by one person
 * without leaving the portal. The counts are those of {@code docs/manual/trimestre.md}.
 */
@PlataformaTest
class TrimestreEnteroTest {

    private static final int COMPROMISOS = 63;
    private static final int INDICADORES = 16;
    private static final int EXPLICADAS = 10;
    private static final int PAGINAS = 64;
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
    @Autowired FechaDeOperacion fecha;

    @Test
    void one_person_prepares_a_whole_quarter_following_links_and_sending_forms() {
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

        aprueba(escritorio, secciones);
        Contenido enviado = enviado(escritorio, borrador);
        assertThat(cuenta(enviado, "compromisos", "avance")).isEqualTo(COMPROMISOS);
        assertThat(cuenta(enviado, "indicadores", "valor_publicado")).isEqualTo(INDICADORES);
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

    private static long cuenta(Contenido contenido, String tabla, String columna) {
        return contenido.celdas().keySet().stream()
                .filter(c -> c.tabla().equals(tabla) && c.columna().equals(columna))
                .count();
    }
}
