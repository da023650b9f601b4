package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.rendicion.indicador.Contraste;
import mx.recauda.rendicion.indicador.Luz;
import mx.recauda.rendicion.indicador.Periodo;
import mx.recauda.rendicion.indicador.Semaforo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done against what was promised: each value beside both goals of its period. */
@Service
public class Resultados {

    private final Instrumentos instrumentos;
    private final Fichas fichas;
    private final Valores valores;
    private final Metas metas;
    private final FechaDeOperacion fecha;

    Resultados(
            Instrumentos instrumentos,
            Fichas fichas,
            Valores valores,
            Metas metas,
            FechaDeOperacion fecha) {
        this.instrumentos = instrumentos;
        this.fichas = fichas;
        this.valores = valores;
        this.metas = metas;
        this.fecha = fecha;
    }

    /**
     * A period of an indicator.
     *
     * @param periodo which one
     * @param valor its last reading, when there is one
     * @param meta its goal, when there is one
     * @param contraste the value against both goals of today, when there is a goal
     * @param luz the light; without goal or value it says so
     */
    public record DePeriodo(
            Periodo periodo,
            Optional<Valor> valor,
            Optional<MetaGuardada> meta,
            Optional<Contraste> contraste,
            Luz luz) {

        /** Goal first committed. */
        public Optional<BigDecimal> original() {
            return contraste.map(Contraste::original);
        }

        /** Goal in force today. */
        public Optional<BigDecimal> vigente() {
            return contraste.map(Contraste::vigente);
        }

        /** The value, when it is defined. */
        public Optional<BigDecimal> numero() {
            return valor.flatMap(Valor::valor);
        }
    }

    /**
     * An indicator with the last period told of it.
     *
     * @param ficha its sheet in force
     * @param version last version of the sheet
     * @param ultimo its last period with value or goal, when there is one
     */
    public record DeIndicador(
            Fichas.DeVersion ficha, Instrumento version, Optional<DePeriodo> ultimo) {}

    /** The periods of an indicator with a value or a goal, the oldest first. */
    @Transactional(readOnly = true)
    public List<DePeriodo> de(Fichas.DeVersion ficha) {
        return de(
                ficha.ficha().semaforo(),
                valores.de(ficha.version().clave()),
                metas.de(ficha.version().clave()));
    }

    private List<DePeriodo> de(
            Semaforo semaforo, SortedMap<Periodo, Valor> suyos, List<MetaGuardada> suyas) {
        LocalDate hoy = fecha.hoy();
        Map<Periodo, MetaGuardada> porPeriodo = new HashMap<>();
        suyas.forEach(m -> Periodo.lee(m.periodo()).ifPresent(p -> porPeriodo.put(p, m)));
        TreeSet<Periodo> periodos = new TreeSet<>(suyos.keySet());
        periodos.addAll(porPeriodo.keySet());
        return periodos.stream()
                .map(p ->
                        periodo(
                                p,
                                Optional.ofNullable(suyos.get(p)),
                                Optional.ofNullable(porPeriodo.get(p)),
                                semaforo,
                                hoy))
                .toList();
    }

    private static DePeriodo periodo(
            Periodo periodo,
            Optional<Valor> valor,
            Optional<MetaGuardada> meta,
            Semaforo semaforo,
            LocalDate hoy) {
        Optional<Contraste> contraste =
                meta.map(m ->
                        Contraste.de(
                                valor.flatMap(Valor::valor), m.meta(), hoy, m.regla(), semaforo));
        Luz luz =
                contraste
                        .map(Contraste::luz)
                        .orElse(
                                valor.flatMap(Valor::valor).isPresent()
                                        ? Luz.SIN_META
                                        : Luz.SIN_DATO);
        return new DePeriodo(periodo, valor, meta, contraste, luz);
    }

    /** The result of a goal today. */
    @Transactional(readOnly = true)
    public DePeriodo de(MetaGuardada meta) {
        Semaforo semaforo =
                fichas.vigente(meta.indicador())
                        .map(f -> f.ficha().semaforo())
                        .orElseGet(Semaforo::ochentaSesenta);
        Periodo periodo = Periodo.lee(meta.periodo()).orElseThrow();
        Optional<Valor> valor = Optional.ofNullable(valores.de(meta.indicador()).get(periodo));
        return periodo(periodo, valor, Optional.of(meta), semaforo, fecha.hoy());
    }

    /** Every indicator with its last period that has a value, or else its last goal. */
    @Transactional(readOnly = true)
    public List<DeIndicador> todos() {
        Map<String, SortedMap<Periodo, Valor>> observados = valores.todos();
        Map<String, List<MetaGuardada>> comprometidas =
                metas.todas().stream().collect(Collectors.groupingBy(MetaGuardada::indicador));
        Map<String, Instrumento> ultimas =
                instrumentos.ultimos(ClaseDeInstrumento.FICHA).stream()
                        .collect(Collectors.toMap(Instrumento::clave, i -> i));
        return fichas.vigentes().stream()
                .map(f -> {
                    String clave = f.version().clave();
                    List<DePeriodo> periodos =
                            de(
                                    f.ficha().semaforo(),
                                    observados.getOrDefault(clave, new TreeMap<>()),
                                    comprometidas.getOrDefault(clave, List.of()));
                    return deIndicador(f, ultimas.getOrDefault(clave, f.version()), periodos);
                })
                .toList();
    }

    /** The result of every goal today, in the order of {@link Metas#todas}. */
    @Transactional(readOnly = true)
    public List<DePeriodo> deLasMetas() {
        Map<String, SortedMap<Periodo, Valor>> observados = valores.todos();
        Map<String, Semaforo> semaforos =
                fichas.vigentes().stream()
                        .collect(
                                Collectors.toMap(
                                        f -> f.version().clave(), f -> f.ficha().semaforo()));
        return metas.todas().stream()
                .map(m -> {
                    Periodo periodo = Periodo.lee(m.periodo()).orElseThrow();
                    return periodo(
                            periodo,
                            Optional.ofNullable(
                                    observados
                                            .getOrDefault(m.indicador(), new TreeMap<>())
                                            .get(periodo)),
                            Optional.of(m),
                            semaforos.getOrDefault(m.indicador(), Semaforo.ochentaSesenta()),
                            fecha.hoy());
                })
                .toList();
    }

    private static DeIndicador deIndicador(
            Fichas.DeVersion ficha, Instrumento ultima, List<DePeriodo> periodos) {
        Comparator<DePeriodo> orden = Comparator.comparing(DePeriodo::periodo);
        Optional<DePeriodo> ultimo =
                Stream.<Stream<DePeriodo>>of(
                                periodos.stream().filter(p -> p.valor().isPresent()),
                                periodos.stream())
                        .map(s -> s.max(orden))
                        .flatMap(Optional::stream)
                        .findFirst();
        return new DeIndicador(ficha, ultima, ultimo);
    }
}
