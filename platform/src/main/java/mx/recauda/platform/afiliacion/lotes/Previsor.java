package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Valor;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.lotes.RenglonesEnTabla.PorDecidir;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia.ConceptoPrevisto;
import mx.recauda.platform.afiliacion.lotes.VistaPrevia.MesPrevisto;
import mx.recauda.platform.afiliacion.movimientos.HechosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.Trabajador;
import mx.recauda.platform.afiliacion.patrones.HechosPatronales;
import mx.recauda.platform.base.FechaDeOperacion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what a movement would change before it is presented: decision, days, wage and money. */
@Service
public class Previsor {

    private static final int MESES_MAXIMOS = 24;

    private final RenglonesEnTabla renglones;
    private final HechosEnTabla hechos;
    private final PrimasEnTabla primas;
    private final HechosPatronales patronales;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    Previsor(
            RenglonesEnTabla renglones,
            HechosEnTabla hechos,
            PrimasEnTabla primas,
            HechosPatronales patronales,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.renglones = renglones;
        this.hechos = hechos;
        this.primas = primas;
        this.patronales = patronales;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    /**
     * The preview. It looks for the worker in the whole country, as the institute will, and shows
     * only what concerns the registro given.
     */
    @Transactional(readOnly = true)
    public VistaPrevia de(Registro registro, Captura captura, Idioma idioma) {
        Renglon renglon = captura.renglon();
        PorDecidir linea = renglones.conTrabajador(renglon);
        List<UUID> quien = linea.trabajador().map(Trabajador::id).stream().toList();
        List<Hecho> sabidos =
                quien.stream()
                        .flatMap(q ->
                                hechos.de(registro.id(), quien).getOrDefault(q, List.of()).stream())
                        .toList();
        List<Vigencia> incapacidades =
                quien.stream()
                        .flatMap(q ->
                                hechos.incapacidades(quien).getOrDefault(q, List.of()).stream())
                        .toList();
        Decision decision =
                new Decisor(
                                registro,
                                patronales.historia(registro.id()),
                                Instant.now(reloj),
                                fecha.hoy(),
                                idioma)
                        .decide(linea, sabidos, incapacidades, Long.MAX_VALUE);
        Optional<Movimiento> movimiento = decision.movimiento();
        List<Tramo> antes = Historia.de(sabidos).tramos();
        if (movimiento.isEmpty()) {
            return new VistaPrevia(
                    Optional.empty(), decision.incidencias(), antes, antes, List.of(), false);
        }
        List<Hecho> con = new ArrayList<>(sabidos);
        Instant ahora = Instant.now(reloj);
        con.add(movimiento.get().hecho(ahora, ahora));
        List<Tramo> despues = Historia.de(con).tramos();
        EfectoDelAviso efecto = movimiento.get().efecto();
        Optional<Tasa> prima = primas.enVigor(registro.id(), efecto.fecha());
        Dinero dinero =
                new Dinero(
                        registro,
                        prima.orElseGet(() -> minima(efecto.fecha())),
                        primas.ausencias(registro.id(), quien),
                        incapacidades,
                        idioma);
        return new VistaPrevia(
                Optional.of(efecto),
                decision.incidencias(),
                antes,
                despues,
                dinero.meses(efecto.fecha(), fecha.hoy(), antes, despues),
                prima.isEmpty());
    }

    private static Tasa minima(LocalDate dia) {
        return Parametros.incluidos().primaMinima().en(dia).map(Valor::valor).orElse(Tasa.CERO);
    }

    /** Money of the months of one worker under one registro. */
    private record Dinero(
            Registro registro,
            Tasa prima,
            List<Vigencia> ausencias,
            List<Vigencia> incapacidades,
            Idioma idioma) {

        List<MesPrevisto> meses(
                LocalDate efecto, LocalDate hoy, List<Tramo> antes, List<Tramo> despues) {
            YearMonth ultimo = YearMonth.from(hoy.isAfter(efecto) ? hoy : efecto);
            YearMonth primero = YearMonth.from(efecto);
            if (primero.isBefore(ultimo.minusMonths(MESES_MAXIMOS - 1))) {
                primero = ultimo.minusMonths(MESES_MAXIMOS - 1);
            }
            List<MesPrevisto> meses = new ArrayList<>();
            for (YearMonth mes = primero; !mes.isAfter(ultimo); mes = mes.plusMonths(1)) {
                meses.add(mes(mes, antes, despues));
            }
            return meses;
        }

        private MesPrevisto mes(YearMonth mes, List<Tramo> antes, List<Tramo> despues) {
            List<Segmento> segmentosAntes = segmentos(mes, antes);
            List<Segmento> segmentosDespues = segmentos(mes, despues);
            Map<Concepto, Importe> a = cuotas(mes, segmentosAntes);
            Map<Concepto, Importe> d = cuotas(mes, segmentosDespues);
            List<ConceptoPrevisto> conceptos =
                    Arrays.stream(Concepto.values())
                            .map(c ->
                                    new ConceptoPrevisto(
                                            c,
                                            a.getOrDefault(c, Importe.CERO),
                                            d.getOrDefault(c, Importe.CERO)))
                            .toList();
            return new MesPrevisto(mes, dias(segmentosAntes), dias(segmentosDespues), conceptos);
        }

        private Map<Concepto, Importe> cuotas(YearMonth mes, List<Segmento> segmentos) {
            if (segmentos.isEmpty()) {
                return Map.of();
            }
            CasoMensual caso =
                    CasoMensual.de(mes, registro.modalidad(), registro.zona(), segmentos);
            Optional<CuotasDelMes> cuotas =
                    CalculoDeCuotas.incluido().calcular(caso, idioma).valor();
            return cuotas.map(Dinero::porConcepto).orElseGet(Map::of);
        }

        private static Map<Concepto, Importe> porConcepto(CuotasDelMes cuotas) {
            return Arrays.stream(Concepto.values())
                    .collect(Collectors.toMap(c -> c, c -> cuotas.patron(c).mas(cuotas.obrero(c))));
        }

        private List<Segmento> segmentos(YearMonth mes, List<Tramo> tramos) {
            Vigencia todo = Vigencia.entre(mes.atDay(1), mes.atEndOfMonth());
            List<Segmento> segmentos = new ArrayList<>();
            for (Tramo tramo : tramos) {
                todo.interseccion(tramo.vigencia())
                        .ifPresent(v ->
                                segmentos.add(
                                        Segmento.de(v.dias(), tramo.condiciones().sbc(), prima)
                                                .desdeElDia(v.desde().getDayOfMonth())
                                                .conAusencias(dentro(v, ausencias))
                                                .conIncapacidad(dentro(v, incapacidades))));
            }
            return segmentos;
        }

        private static int dentro(Vigencia tramo, List<Vigencia> dias) {
            return dias.stream()
                    .flatMap(v -> v.interseccion(tramo).stream())
                    .mapToInt(Vigencia::dias)
                    .sum();
        }

        private static int dias(List<Segmento> segmentos) {
            return segmentos.stream()
                    .mapToInt(s -> s.dias() - s.ausencias() - s.incapacidad())
                    .sum();
        }
    }
}
