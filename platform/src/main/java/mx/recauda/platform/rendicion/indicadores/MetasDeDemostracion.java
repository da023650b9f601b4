package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.hoja.FichaEnHojas;
import mx.recauda.rendicion.hoja.MemoriaEnHojas;
import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.indicador.PasoDeFirma;
import mx.recauda.rendicion.indicador.Periodo;
import mx.recauda.rendicion.indicador.ReglaDeCumplimiento;
import mx.recauda.rendicion.indicador.Semaforo;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.indicador.Tipo;
import mx.recauda.rendicion.indicador.TipoDeMetodo;
import mx.recauda.rendicion.indicador.Variable;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented goals at every stage: published, adjusted, waiting for approval, without memoria. */
@Component
class MetasDeDemostracion {

    private static final String ELABORA = IndicadoresDeDemostracion.ELABORA;
    private static final LocalDate ENERO = LocalDate.of(2026, 1, 15);
    private static final LocalDate JULIO = LocalDate.of(2026, 7, 1);
    private static final String FUENTE = "Registro de normas internas (demostración)";

    private final Instrumentos instrumentos;
    private final Fichas fichas;
    private final Valores valores;
    private final Metas metas;
    private final Memorias memorias;

    MetasDeDemostracion(
            Instrumentos instrumentos,
            Fichas fichas,
            Valores valores,
            Metas metas,
            Memorias memorias) {
        this.instrumentos = instrumentos;
        this.fichas = fichas;
        this.valores = valores;
        this.metas = metas;
        this.memorias = memorias;
    }

    void registra() {
        normas();
        List<String> valoresDeMeta = List.of("90.0", "91.5", "90.5");
        for (int t = 1; t <= 3; t++) {
            String meta = valoresDeMeta.get(t - 1);
            MetaGuardada m = compromete("DEM-C1", "2026-T" + t, meta);
            aprueba(memoria(m, new BigDecimal(meta).add(BigDecimal.ONE), "-1", meta, 0, 1));
            metas.publica(m.id(), IndicadoresDeDemostracion.APRUEBA, Idioma.ES);
        }
        compromete("DEM-C1", "2026-T4", "93.0");
        compromete("DEM-C3", "2026-T3", "24.0");
        compromete("DEM-A1", "2026-T3", "84.0");
        compromete("DEM-A2", "2026-T3", "98.0");
    }

    /** The case of the bar: 254 done against 321 and against 380. */
    private void normas() {
        aprueba(
                obten(
                        fichas.guarda(
                                "DEM-NORMAS",
                                FichaEnHojas.de(fichaDeNormas()),
                                0,
                                "Demostración",
                                ELABORA,
                                Idioma.ES)));
        valores.registra(
                new Valores.Nuevo(
                        "DEM-NORMAS",
                        Periodo.lee("2026").orElseThrow(),
                        0,
                        Optional.of(new BigDecimal("254")),
                        Map.of("A", new BigDecimal("254")),
                        "",
                        OrigenDeCifra.CAPTURA,
                        FUENTE),
                ELABORA,
                Idioma.ES);
        MetaGuardada m = compromete("DEM-NORMAS", "2026", "321");
        aprueba(memoria(m, new BigDecimal("300"), "21", "321", 0, 0));
        metas.publica(m.id(), IndicadoresDeDemostracion.APRUEBA, Idioma.ES);
        metas.ajusta(
                m.id(),
                new Metas.Cambio(
                        new BigDecimal("321"),
                        new BigDecimal("380"),
                        JULIO,
                        "DEMO/0120/2026",
                        "El inventario de normas creció con las áreas que se incorporaron"),
                ELABORA,
                Idioma.ES);
        Instrumento segunda = memoria(m, new BigDecimal("321"), "59", "380", 1, 0);
        instrumentos.firma(
                segunda.id(), PasoDeFirma.REVISAR, "", IndicadoresDeDemostracion.REVISA, Idioma.ES);
    }

    private static FichaTecnica fichaDeNormas() {
        return new FichaTecnica(
                "DEM-NORMAS",
                "Normas internas simplificadas (demostración)",
                "Cuenta las disposiciones internas que se eliminan o se unen con otra en el año.",
                Dimension.EFICACIA,
                Tipo.GESTION,
                TipoDeMetodo.VALOR_ABSOLUTO,
                "A",
                "normas",
                Frecuencia.ANUAL,
                new LineaBase.Medida(new BigDecimal("198"), 2025, "enero-diciembre"),
                Sentido.ASCENDENTE,
                Semaforo.ochentaSesenta(),
                List.of(FUENTE),
                List.of(
                        new Variable(
                                "A",
                                "Normas internas eliminadas o unidas",
                                "Disposiciones que dejan de existir por sí solas",
                                FUENTE,
                                "normas",
                                "nacional",
                                Frecuencia.ANUAL,
                                "registro administrativo",
                                "enero siguiente")),
                "nacional",
                "Coordinación de Planeación (demostración)",
                "planeacion@ejemplo.mx");
    }

    private MetaGuardada compromete(String indicador, String periodo, String valor) {
        return obten(
                metas.compromete(
                        new Metas.Nueva(
                                indicador,
                                periodo,
                                new BigDecimal(valor),
                                ENERO,
                                "DEMO/0012/2026",
                                "Compromiso inventado para la demostración",
                                ReglaDeCumplimiento.REAL_ENTRE_META),
                        ELABORA,
                        Idioma.ES));
    }

    private Instrumento memoria(
            MetaGuardada meta,
            BigDecimal base,
            String mejora,
            String resultado,
            int leida,
            int decimales) {
        Memoria memoria =
                new Memoria(
                        meta.indicador(),
                        meta.periodo(),
                        "compromiso",
                        List.of(
                                new Memoria.DatoUsado(
                                        "base",
                                        base,
                                        "Cifra inventada para la demostración",
                                        ENERO,
                                        mx.recauda.rendicion.version.Huella.de(
                                                FichaEnHojas.de(fichaDeNormas())))),
                        Map.of("mejora", new BigDecimal(mejora)),
                        List.of("Las condiciones del año anterior se mantienen"),
                        List.of(
                                new Memoria.Paso(
                                        "meta", "base + mejora", new BigDecimal(resultado))),
                        decimales,
                        "Retadora pero factible con los recursos del año (demostración).",
                        ELABORA,
                        Optional.empty(),
                        ENERO);
        return obten(
                memorias.guarda(
                        meta,
                        MemoriaEnHojas.de(memoria),
                        leida,
                        "Demostración",
                        ELABORA,
                        Idioma.ES));
    }

    private void aprueba(Instrumento version) {
        instrumentos.firma(
                version.id(), PasoDeFirma.REVISAR, "", IndicadoresDeDemostracion.REVISA, Idioma.ES);
        instrumentos.firma(
                version.id(),
                PasoDeFirma.APROBAR,
                "",
                IndicadoresDeDemostracion.APRUEBA,
                Idioma.ES);
    }

    private static <T> T obten(Resultado<Optional<T>> resultado) {
        return resultado
                .valor()
                .orElseThrow(() -> new IllegalStateException(resultado.incidencias().toString()));
    }
}
