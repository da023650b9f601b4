package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;
import mx.recauda.rendicion.indicador.Periodo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Observed values by period. Only adds: a correction is another reading of the same period. */
@Service
public class Valores {

    private final JdbcClient jdbc;
    private final Clock reloj;
    private final Bitacora bitacora;

    Valores(JdbcClient jdbc, Clock reloj, Bitacora bitacora) {
        this.jdbc = jdbc;
        this.reloj = reloj;
        this.bitacora = bitacora;
    }

    /**
     * A value to be recorded.
     *
     * @param indicador key of the indicator
     * @param periodo period
     * @param leida number of the reading the person was looking at, 0 when there was none
     * @param valor value, empty when undefined
     * @param variables values of the variables
     * @param motivo why there is no value
     * @param origen where it comes from
     * @param fuente document or system, in words
     */
    public record Nuevo(
            String indicador,
            Periodo periodo,
            int leida,
            Optional<BigDecimal> valor,
            Map<String, BigDecimal> variables,
            String motivo,
            OrigenDeCifra origen,
            String fuente) {}

    /** Records a reading on top of the one read; a repeat of the same value records nothing. */
    @Transactional
    public Resultado<Optional<Valor>> registra(Nuevo nuevo, String cuenta, Idioma idioma) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 8))")
                .param(nuevo.indicador() + " " + nuevo.periodo())
                .query((fila, n) -> n)
                .list();
        Optional<Valor> ultimo = Optional.ofNullable(de(nuevo.indicador()).get(nuevo.periodo()));
        if (ultimo.filter(u -> dicenLoMismo(u, nuevo)).isPresent()) {
            return Resultado.de(ultimo);
        }
        int numero = ultimo.map(Valor::numero).orElse(0);
        Optional<Incidencia> mal = rechaza(nuevo, numero, idioma);
        if (mal.isPresent()) {
            return new Resultado<>(ultimo, List.of(mal.get()));
        }
        agrega(nuevo, numero + 1, cuenta);
        bitacora.anota(
                "REGISTRAR_VALOR",
                "indicador:" + nuevo.indicador(),
                Map.of("periodo", nuevo.periodo().toString(), "numero", numero + 1));
        return Resultado.de(Optional.ofNullable(de(nuevo.indicador()).get(nuevo.periodo())));
    }

    private static boolean dicenLoMismo(Valor u, Nuevo n) {
        return u.valor()
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(n.valor().map(BigDecimal::stripTrailingZeros))
                && texto(u.variables()).equals(texto(n.variables()))
                && u.motivo().equals(n.motivo().strip())
                && u.fuente().equals(n.fuente().strip());
    }

    private static Optional<Incidencia> rechaza(Nuevo nuevo, int numero, Idioma idioma) {
        if (nuevo.valor().isEmpty() && nuevo.motivo().isBlank()) {
            return Optional.of(
                    Incidencia.de(
                                    ErrorDeIndicador.VALOR_SIN_MOTIVO,
                                    idioma,
                                    nuevo.indicador(),
                                    nuevo.periodo().toString())
                            .enCampo("motivo", ""));
        }
        if (numero != nuevo.leida()) {
            return Optional.of(
                    Incidencia.de(
                            ErrorDeIndicador.VERSION_ENCIMADA,
                            idioma,
                            nuevo.indicador() + " " + nuevo.periodo(),
                            nuevo.leida(),
                            numero));
        }
        return Optional.empty();
    }

    private void agrega(Nuevo n, int numero, String cuenta) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.valor_observado (indicador, periodo, numero, valor,
                            variables, motivo, origen, fuente, capturado_por, capturado_en)
                        VALUES (:indicador, :periodo, :numero, :valor, :variables, :motivo, :origen,
                            :fuente, :por, :en)
                        """)
                .param("indicador", n.indicador())
                .param("periodo", n.periodo().toString())
                .param("numero", numero)
                .param("valor", n.valor().orElse(null))
                .param("variables", texto(n.variables()))
                .param("motivo", n.motivo().strip())
                .param("origen", n.origen().name())
                .param("fuente", n.fuente().strip())
                .param("por", cuenta)
                .param("en", reloj.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last reading of each period of an indicator. */
    @Transactional(readOnly = true)
    public SortedMap<Periodo, Valor> de(String indicador) {
        SortedMap<Periodo, Valor> porPeriodo = new TreeMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (periodo) * FROM rendicion.valor_observado
                        WHERE indicador = ? ORDER BY periodo, numero DESC
                        """)
                .param(indicador)
                .query(Valores::valor)
                .list()
                .forEach(v -> porPeriodo.put(v.periodo(), v));
        return Collections.unmodifiableSortedMap(porPeriodo);
    }

    /** The last reading of each period of every indicator. */
    @Transactional(readOnly = true)
    public Map<String, SortedMap<Periodo, Valor>> todos() {
        Map<String, SortedMap<Periodo, Valor>> porIndicador = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (indicador, periodo) * FROM rendicion.valor_observado
                        ORDER BY indicador, periodo, numero DESC
                        """)
                .query(Valores::valor)
                .list()
                .forEach(v ->
                        porIndicador
                                .computeIfAbsent(v.indicador(), k -> new TreeMap<>())
                                .put(v.periodo(), v));
        return porIndicador;
    }

    private static Valor valor(ResultSet fila, int n) throws SQLException {
        return new Valor(
                fila.getString("indicador"),
                Periodo.lee(fila.getString("periodo")).orElseThrow(),
                fila.getInt("numero"),
                Optional.ofNullable(fila.getBigDecimal("valor")),
                variables(fila.getString("variables")),
                fila.getString("motivo"),
                OrigenDeCifra.valueOf(fila.getString("origen")),
                fila.getString("fuente"),
                fila.getString("capturado_por"),
                fila.getObject("capturado_en", OffsetDateTime.class).toInstant());
    }

    private static String texto(Map<String, BigDecimal> variables) {
        return new TreeMap<>(variables)
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue().toPlainString())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, BigDecimal> variables(String texto) {
        return texto.lines()
                .map(l -> l.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> new BigDecimal(p[1])));
    }
}
