package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.indicador.Evaluacion;
import mx.recauda.rendicion.indicador.PasoDeFirma;
import mx.recauda.rendicion.indicador.Periodo;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * For {@code --demo}: a matrix of E006 clearly marked as a demonstration, its indicators with
 * invented values, and goals at every stage. The official matrix was not found in any source.
 */
@Component
@Order(320)
class IndicadoresDeDemostracion implements Siembra {

    static final String ELABORA = "planeacion";
    static final String REVISA = "supervision";
    static final String APRUEBA = "finanzas";

    private static final String NOTA = "Demostración: datos inventados.";

    private final Instrumentos instrumentos;
    private final Matrices matrices;
    private final Fichas fichas;
    private final Valores valores;
    private final MetasDeDemostracion metas;
    private final IndicadoresPublicados publicados;
    private final Areas areas;
    private final PuestosDeHoy puestos;

    IndicadoresDeDemostracion(
            Instrumentos instrumentos,
            Matrices matrices,
            Fichas fichas,
            Valores valores,
            MetasDeDemostracion metas,
            IndicadoresPublicados publicados,
            Areas areas,
            PuestosDeHoy puestos) {
        this.instrumentos = instrumentos;
        this.matrices = matrices;
        this.fichas = fichas;
        this.valores = valores;
        this.metas = metas;
        this.publicados = publicados;
        this.areas = areas;
        this.puestos = puestos;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        boolean hayQuien = !areas.nombramientos(ELABORA, puestos.hoy()).isEmpty();
        if (!demostracion || !hayQuien || !matrices.todas().isEmpty()) {
            return;
        }
        publicados.registra();
        firma(obten(matrices.guarda(celdas(), 0, NOTA, ELABORA, Idioma.ES)));
        fichas.todas().stream()
                .map(Fichas.DeVersion::version)
                .filter(v -> v.clave().startsWith("DEM-"))
                .forEach(this::firma);
        lee("valores-demostracion.csv").filas().forEach(this::valor);
        metas.registra();
    }

    private void firma(Instrumento version) {
        instrumentos.firma(version.id(), PasoDeFirma.REVISAR, "", REVISA, Idioma.ES);
        instrumentos.firma(version.id(), PasoDeFirma.APROBAR, "", APRUEBA, Idioma.ES);
    }

    private static <T> T obten(Resultado<Optional<T>> resultado) {
        return resultado
                .valor()
                .orElseThrow(() -> new IllegalStateException(resultado.incidencias().toString()));
    }

    private static Contenido celdas() {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        TablaCsv tabla = lee("mir-demostracion.csv");
        tabla.filas()
                .forEach(f ->
                        celdas.put(
                                new Casilla(
                                        f.campos().get(0), f.campos().get(1), f.campos().get(2)),
                                f.campos().get(3)));
        return new Contenido(celdas);
    }

    private void valor(TablaCsv.FilaCsv fila) {
        List<String> c = fila.campos();
        Map<String, BigDecimal> variables =
                Map.of("A", new BigDecimal(c.get(2)), "B", new BigDecimal(c.get(3)));
        String formula = fichas.ultima(c.get(0)).orElseThrow().ficha().formula();
        valores.registra(
                new Valores.Nuevo(
                        c.get(0),
                        Periodo.lee(c.get(1)).orElseThrow(),
                        0,
                        Evaluacion.de(formula, variables),
                        variables,
                        "",
                        OrigenDeCifra.CAPTURA,
                        NOTA),
                ELABORA,
                Idioma.ES);
    }

    private static TablaCsv lee(String recurso) {
        try (InputStream datos =
                Objects.requireNonNull(
                        IndicadoresDeDemostracion.class.getResourceAsStream(recurso), recurso)) {
            String texto = new String(datos.readAllBytes(), StandardCharsets.UTF_8);
            return LectorCsv.lee(recurso, texto, Idioma.ES).valor().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(recurso, e);
        }
    }
}
