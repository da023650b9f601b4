package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.libro.Cobros;
import mx.recauda.platform.libro.Cobros.Cobro;
import mx.recauda.platform.libro.Cobros.Cumplimiento;
import mx.recauda.platform.libro.Cobros.Filtro;
import mx.recauda.rendicion.cifra.Cifra;
import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.cifra.Unidad;
import mx.recauda.rendicion.cifra.ValorDeCifra;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.FuenteDeMedidas;
import mx.recauda.rendicion.medida.Hechos;
import mx.recauda.rendicion.medida.Medida;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What payments give to reports, from the ledger: cash of the insurances of the institute and,
 * apart, money of third parties, down to the operation of the bank; and how much of what was due
 * was paid in time and in the second month.
 */
@Component
@Transactional(readOnly = true)
class MedidasDePagos implements FuenteDeMedidas {

    static final String COBRADO = "pagos.cobrado";
    static final String TERCEROS = "pagos.terceros";
    static final String OPORTUNO = "pagos.oportuno";
    static final String SEGUNDO_MES = "pagos.segundomes";

    private static final int CIEN = 100;

    /** Lines in memory at a time. */
    private static final int POR_VEZ = 1_000;

    private static final Set<Fondo> DEL_INSTITUTO = EnumSet.of(Fondo.IMSS);
    private static final Set<Fondo> DE_TERCEROS =
            EnumSet.of(Fondo.RCV, Fondo.VIVIENDA, Fondo.AMORTIZACION);
    private static final List<String> DE_COBROS =
            List.of(
                    "registroPatronal",
                    "oficina",
                    "modalidad",
                    "dia",
                    "concepto",
                    "componente",
                    "asiento",
                    "banco",
                    "operacion",
                    "liquidacion",
                    "renglon",
                    "importe");
    private static final List<String> DE_CUMPLIMIENTO =
            List.of(
                    "registroPatronal",
                    "oficina",
                    "modalidad",
                    "mes",
                    "determinado",
                    "pagado",
                    "pagadoSegundoMes");

    private final Cobros cobros;
    private final EmpleosParaCuotas empleos;
    private final OperacionesDeBanco operaciones;
    private final ReglasDeCuenta reglas = ReglasDeCuenta.incluidas();

    MedidasDePagos(Cobros cobros, EmpleosParaCuotas empleos, OperacionesDeBanco operaciones) {
        this.cobros = cobros;
        this.empleos = empleos;
        this.operaciones = operaciones;
    }

    @Override
    public List<Medida> medidas() {
        return List.of(
                new Medida(COBRADO, Unidad.PESOS, OrigenDeCifra.LIBRO),
                new Medida(TERCEROS, Unidad.PESOS, OrigenDeCifra.LIBRO),
                new Medida(OPORTUNO, Unidad.PORCENTAJE, OrigenDeCifra.LIBRO),
                new Medida(SEGUNDO_MES, Unidad.PORCENTAJE, OrigenDeCifra.LIBRO));
    }

    @Override
    public Cifra medir(Consulta c) {
        return switch (c.medida()) {
            case COBRADO, TERCEROS ->
                    cifra(
                            c,
                            Unidad.PESOS,
                            filtro(c).flatMap(cobros::suma).map(Importe::pesos),
                            Optional.empty(),
                            Optional.empty(),
                            "suma/1");
            case OPORTUNO -> indice(c, Cumplimiento::oportuno);
            case SEGUNDO_MES -> indice(c, Cumplimiento::segundoMes);
            default -> throw new IllegalArgumentException("not a measure: " + c.medida());
        };
    }

    private Cifra indice(Consulta c, Function<Cumplimiento, Importe> pagado) {
        List<DelMes> suyos = cumplimiento(c);
        BigDecimal numerador = suma(suyos, pagado);
        BigDecimal denominador = suma(suyos, Cumplimiento::debido);
        Optional<BigDecimal> valor =
                Optional.of(denominador)
                        .filter(d -> d.signum() > 0)
                        .map(d ->
                                numerador
                                        .multiply(BigDecimal.valueOf(CIEN))
                                        .divide(d, 2, RoundingMode.HALF_UP));
        return cifra(
                c,
                Unidad.PORCENTAJE,
                valor,
                Optional.of(numerador),
                Optional.of(denominador),
                "razon/1");
    }

    private static BigDecimal suma(List<DelMes> suyos, Function<Cumplimiento, Importe> columna) {
        return suyos.stream()
                .map(s -> columna.apply(s.cumplimiento()))
                .reduce(Importe.CERO, Importe::mas)
                .pesos();
    }

    private record DelMes(Mes mes, Cumplimiento cumplimiento, PatronConocido patron) {}

    // The periods whose due day, for the second month that of the next one, is within the days.
    private List<DelMes> cumplimiento(Consulta c) {
        List<DelMes> todos = new ArrayList<>();
        for (Mes mes = Mes.de(c.desde()).mas(-2);
                mes.compareTo(Mes.de(c.corte())) <= 0;
                mes = mes.siguiente()) {
            LocalDate vence = reglas.vencimiento(mes, Fondo.IMSS).ultimoDia();
            LocalDate segundo = reglas.vencimiento(mes.siguiente(), Fondo.IMSS).ultimoDia();
            LocalDate sabido = c.medida().equals(OPORTUNO) ? vence : segundo;
            if (!sabido.isBefore(c.desde()) && !sabido.isAfter(c.corte())) {
                List<Cumplimiento> suyos =
                        cobros.cumplimiento(mes, vence, segundo, c.conocidoEn(), c.oficina());
                Map<UUID, PatronConocido> patrones =
                        patrones(suyos.stream().map(Cumplimiento::registro).toList(), c);
                for (Cumplimiento uno : suyos) {
                    PatronConocido patron = patrones.get(uno.registro());
                    if (patron != null && deLaModalidad(patron, c)) {
                        todos.add(new DelMes(mes, uno, patron));
                    }
                }
            }
        }
        return todos;
    }

    private Map<UUID, PatronConocido> patrones(Collection<UUID> registros, Consulta c) {
        return empleos.patrones(registros, c.corte(), c.conocidoEn());
    }

    private static boolean deLaModalidad(PatronConocido patron, Consulta c) {
        return c.modalidad().isEmpty() || c.modalidad().equals(patron.modalidad());
    }

    // Empty when the concept is none of the ledger, so that nothing is of it.
    private Optional<Filtro> filtro(Consulta c) {
        Optional<Rubro> rubro =
                Arrays.stream(Rubro.values())
                        .filter(r -> r.name().equals(c.concepto()))
                        .findFirst();
        if (!c.concepto().isEmpty() && rubro.isEmpty()) {
            return Optional.empty();
        }
        Filtro todos =
                new Filtro(
                        c.desde(),
                        c.corte(),
                        c.conocidoEn(),
                        c.oficina(),
                        c.medida().equals(TERCEROS) ? DE_TERCEROS : DEL_INSTITUTO,
                        rubro,
                        Optional.empty());
        if (c.modalidad().isEmpty()) {
            return Optional.of(todos);
        }
        return Optional.of(
                todos.de(
                        patrones(cobros.registros(todos), c).values().stream()
                                .filter(p -> deLaModalidad(p, c))
                                .map(PatronConocido::id)
                                .toList()));
    }

    private static Cifra cifra(
            Consulta c,
            Unidad unidad,
            Optional<BigDecimal> valor,
            Optional<BigDecimal> numerador,
            Optional<BigDecimal> denominador,
            String formula) {
        return new Cifra(
                c.medida(),
                valor.map(ValorDeCifra::de)
                        .orElseGet(() ->
                                ValorDeCifra.indefinido(
                                        "No hay hechos en el periodo y la oficina")),
                unidad,
                c.corte(),
                numerador,
                denominador,
                formula,
                OrigenDeCifra.LIBRO,
                c.asa());
    }

    @Override
    public Hechos hechos(Consulta c, int desde, int cuantos) {
        return c.medida().equals(COBRADO) || c.medida().equals(TERCEROS)
                ? deCobros(c, desde, cuantos)
                : deCumplimiento(c, desde, cuantos);
    }

    private Hechos deCobros(Consulta c, int desde, int cuantos) {
        Optional<Filtro> filtro = filtro(c);
        if (filtro.isEmpty()) {
            return new Hechos(DE_COBROS, List.of(), 0);
        }
        return new Hechos(
                DE_COBROS,
                filas(c, cobros.lineas(filtro.get(), desde, cuantos)),
                cobros.cuantas(filtro.get()));
    }

    @Override
    public void recorre(Consulta c, Consumer<List<String>> cada) {
        if (!c.medida().equals(COBRADO) && !c.medida().equals(TERCEROS)) {
            cada.accept(DE_CUMPLIMIENTO);
            cumplimiento(c).forEach(d -> cada.accept(fila(d)));
            return;
        }
        cada.accept(DE_COBROS);
        filtro(c)
                .ifPresent(f -> cobros.recorre(f, POR_VEZ, tanda -> filas(c, tanda).forEach(cada)));
    }

    private List<List<String>> filas(Consulta c, List<Cobro> lineas) {
        Map<UUID, PatronConocido> patrones =
                patrones(lineas.stream().map(Cobro::registro).distinct().toList(), c);
        Map<UUID, OperacionesDeBanco.Operacion> bancos =
                operaciones.de(lineas.stream().map(Cobro::acto).distinct().toList());
        List<List<String>> filas = new ArrayList<>();
        for (Cobro linea : lineas) {
            Optional<PatronConocido> patron = Optional.ofNullable(patrones.get(linea.registro()));
            OperacionesDeBanco.Operacion banco =
                    bancos.getOrDefault(linea.acto(), OperacionesDeBanco.NINGUNA);
            filas.add(
                    List.of(
                            patron.map(p -> p.registro().valor()).orElse(""),
                            linea.oficina(),
                            patron.map(PatronConocido::modalidad).orElse(""),
                            linea.dia().toString(),
                            linea.rubro().name(),
                            linea.componente().name(),
                            String.valueOf(linea.asiento()),
                            banco.banco(),
                            banco.operacion(),
                            banco.archivo(),
                            banco.renglon(),
                            linea.importe().toString()));
        }
        return filas;
    }

    private Hechos deCumplimiento(Consulta c, int desde, int cuantos) {
        List<DelMes> todos = cumplimiento(c);
        return new Hechos(
                DE_CUMPLIMIENTO,
                todos.stream().skip(desde).limit(cuantos).map(MedidasDePagos::fila).toList(),
                todos.size());
    }

    private static List<String> fila(DelMes d) {
        return List.of(
                d.patron().registro().valor(),
                d.cumplimiento().oficina(),
                d.patron().modalidad(),
                d.mes().toString(),
                d.cumplimiento().debido().toString(),
                d.cumplimiento().oportuno().toString(),
                d.cumplimiento().segundoMes().toString());
    }
}
