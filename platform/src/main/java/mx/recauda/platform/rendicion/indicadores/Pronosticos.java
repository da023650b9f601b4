package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.indicador.Periodo;
import mx.recauda.rendicion.pronostico.Concurso;
import mx.recauda.rendicion.pronostico.Metodo;
import mx.recauda.rendicion.pronostico.Pronostico;
import mx.recauda.rendicion.pronostico.Serie;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Huella;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Goals proposed from the observed values of an indicator, each method with its errors. */
@Service
public class Pronosticos {

    private static final int HORIZONTE_MAXIMO = 24;

    /** Contests remembered before all are forgotten. */
    private static final int RECORDADOS = 500;

    /** What a contest is computed from: the same series gives the same contest. */
    private record Pregunta(Serie serie, int horizonte, Idioma idioma) {}

    private final Valores valores;
    private final FechaDeOperacion fecha;
    private final Map<Pregunta, Concurso> concursos = new ConcurrentHashMap<>();

    Pronosticos(Valores valores, FechaDeOperacion fecha) {
        this.valores = valores;
        this.fecha = fecha;
    }

    /**
     * The values from which a goal may be forecast.
     *
     * @param valores values by period, without gaps, of periods as long as that of the goal
     * @param horizonte periods from the last value to that of the goal; 0 when it is not ahead
     * @param concurso the methods side by side; empty without values ahead of which the goal lies
     * @param huella SHA-256 of the values, as the memoria cites them
     */
    public record Base(
            SortedMap<Periodo, BigDecimal> valores,
            int horizonte,
            Optional<Concurso> concurso,
            String huella) {}

    /** The series of the indicator of a goal and what each method makes of it. */
    @Transactional(readOnly = true)
    public Resultado<Base> para(MetaGuardada meta, Idioma idioma) {
        Periodo periodo = Periodo.lee(meta.periodo()).orElseThrow();
        List<Incidencia> avisos = new ArrayList<>();
        SortedMap<Periodo, BigDecimal> serie = sinHuecos(meta.indicador(), periodo, avisos, idioma);
        if (serie.isEmpty()) {
            return new Resultado<>(
                    new Base(serie, 0, Optional.empty(), huella(meta, serie)), avisos);
        }
        int horizonte = serie.lastKey().hasta(periodo);
        boolean adelante = horizonte >= 1 && horizonte <= HORIZONTE_MAXIMO;
        Optional<Concurso> concurso =
                adelante
                        ? Optional.of(
                                concurso(
                                        new Serie(
                                                meta.indicador(),
                                                periodo.porAnio(),
                                                List.copyOf(serie.values())),
                                        horizonte,
                                        idioma))
                        : Optional.empty();
        return new Resultado<>(new Base(serie, horizonte, concurso, huella(meta, serie)), avisos);
    }

    private Concurso concurso(Serie serie, int horizonte, Idioma idioma) {
        if (concursos.size() >= RECORDADOS) {
            concursos.clear();
        }
        return concursos.computeIfAbsent(
                new Pregunta(serie, horizonte, idioma),
                p -> Concurso.de(p.serie(), p.horizonte(), p.idioma()));
    }

    /** The values before the period of the goal, after the last gap, told as a warning. */
    private SortedMap<Periodo, BigDecimal> sinHuecos(
            String indicador, Periodo meta, List<Incidencia> avisos, Idioma idioma) {
        SortedMap<Periodo, BigDecimal> serie = new TreeMap<>();
        Optional<Periodo> hueco = Optional.empty();
        for (Map.Entry<Periodo, Valor> e : valores.de(indicador).entrySet()) {
            Periodo p = e.getKey();
            if (p.frecuencia() != meta.frecuencia() || p.compareTo(meta) >= 0) {
                continue;
            }
            if (!serie.isEmpty() && serie.lastKey().hasta(p) > 1) {
                hueco = Optional.of(serie.lastKey().siguiente());
                serie.clear();
            }
            if (e.getValue().valor().isEmpty()) {
                hueco = Optional.of(p);
                serie.clear();
            } else {
                serie.put(p, e.getValue().valor().get());
            }
        }
        hueco.ifPresent(h ->
                avisos.add(
                        Incidencia.de(
                                ErrorDeIndicador.SERIE_CON_HUECO,
                                idioma,
                                indicador,
                                h.toString(),
                                serie.size())));
        return serie;
    }

    private static String huella(MetaGuardada meta, SortedMap<Periodo, BigDecimal> serie) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        serie.forEach((p, v) ->
                celdas.put(
                        new Casilla("valores", meta.indicador() + "/" + p, "valor"),
                        v.toPlainString()));
        return Huella.de(new Contenido(celdas));
    }

    /**
     * The draft of a memoria that proposes the goal by a method: its data, parameters and the steps
     * that lead to the value. Assumptions and feasibility are for a person to write. Empty when the
     * method has no estimate.
     */
    public Optional<Memoria> memoria(MetaGuardada meta, Base base, Metodo metodo, int decimales) {
        return base.concurso().stream()
                .flatMap(c -> c.participantes().stream())
                .filter(p -> p.metodo() == metodo)
                .flatMap(p -> p.pronostico().stream())
                .findFirst()
                .map(p -> memoria(meta, base, p, decimales));
    }

    private Memoria memoria(MetaGuardada meta, Base base, Pronostico p, int decimales) {
        List<Memoria.DatoUsado> datos = new ArrayList<>();
        base.valores()
                .forEach((periodo, valor) ->
                        datos.add(
                                new Memoria.DatoUsado(
                                        "v_" + periodo.toString().replace('-', '_'),
                                        valor,
                                        "Valores observados de " + meta.indicador(),
                                        fecha.hoy(),
                                        base.huella())));
        Memoria.Paso ultimo = p.pasos().get(base.horizonte() - 1);
        BigDecimal redondo = ultimo.resultado().setScale(decimales, RoundingMode.HALF_UP);
        return new Memoria(
                meta.indicador(),
                meta.periodo(),
                p.metodo().nombre(),
                datos,
                p.parametros(),
                List.of(),
                List.of(ultimo, new Memoria.Paso("meta", ultimo.nombre(), redondo)),
                decimales,
                "",
                "",
                Optional.empty(),
                fecha.hoy());
    }
}
