package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What some payments do, computed one by one from the oldest on: where each goes, its entries and
 * what people are told. Nothing is written here.
 */
final class Aplicacion {

    private static final PorAplicar.Toma NADA = new PorAplicar.Toma(Map.of(), List.of());

    private final String archivo;
    private final Idioma idioma;
    private final PorAplicar porAplicar;
    private final Map<UUID, String> oficinas;
    private final Map<UUID, LocalDate> pagadas;
    private final LocalDate hoy;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final List<Asiento> asientos = new ArrayList<>();
    private final List<Destino> movidos = new ArrayList<>();
    private final List<TablaDePagos.Fila> filas = new ArrayList<>();
    private final Set<PagoDeBanco> repetidos = new HashSet<>();

    /**
     * @param oficinas of each registro, today
     * @param pagadas when each línea that is paid was first paid
     * @param hoy day on which they are received: nothing was paid after it
     */
    Aplicacion(
            String archivo,
            Idioma idioma,
            PorAplicar porAplicar,
            Map<UUID, String> oficinas,
            Map<UUID, LocalDate> pagadas,
            LocalDate hoy) {
        this.archivo = archivo;
        this.idioma = idioma;
        this.porAplicar = porAplicar;
        this.oficinas = oficinas;
        this.pagadas = new HashMap<>(pagadas);
        this.hoy = hoy;
    }

    /**
     * A payment with the línea it names.
     *
     * @param repetido whether its operation was told before with other content
     */
    record Cobro(PagoDeBanco pago, Optional<Linea> linea, boolean repetido) {}

    List<TablaDePagos.Fila> filas() {
        return filas;
    }

    List<Asiento> asientos() {
        return asientos;
    }

    List<Destino> movidos() {
        return movidos;
    }

    List<Incidencia> incidencias() {
        return incidencias;
    }

    /** The next payment. */
    void uno(Cobro cobro) {
        PagoDeBanco pago = cobro.pago();
        Optional<Linea> linea = cobro.linea();
        UUID id = AsientosDePago.id(pago);
        // Which of two is true nobody knows: each goes where its own content takes it, so that it
        // does not matter which was told first.
        if (cobro.repetido()) {
            repetidos.add(pago);
            avisa(pago, ErrorDePago.OPERACION_REPETIDA, pago.operacion(), pago.banco());
        }
        if (linea.isEmpty()) {
            aparta(id, pago, linea, ErrorDePago.LINEA_DESCONOCIDA, pago.linea());
        } else if (!pago.importe().equals(linea.get().captura().importe())) {
            aparta(
                    id,
                    pago,
                    linea,
                    ErrorDePago.OTRO_IMPORTE,
                    pago.importe().toString(),
                    linea.get().captura().importe().toString());
        } else if (!linea.get().captura().vigente(pago.fecha())) {
            aparta(
                    id,
                    pago,
                    linea,
                    ErrorDePago.VENCIDA,
                    pago.fecha().toString(),
                    linea.get().captura().vigencia().toString());
        } else if (pago.fecha().isBefore(desde(linea.get())) || pago.fecha().isAfter(hoy)) {
            aparta(
                    id,
                    pago,
                    linea,
                    ErrorDePago.DIA_DE_PAGO_IMPOSIBLE,
                    pago.fecha().toString(),
                    desde(linea.get()).toString(),
                    hoy.toString());
        } else if (pagadaAntes(linea.get(), pago)) {
            aplica(id, pago, linea.get(), NADA, Optional.of(ErrorDePago.YA_PAGADA));
        } else {
            aplica(id, pago, linea.get());
        }
    }

    // Nobody pays a month before it begins: surcharges would not run, and interest would.
    private static LocalDate desde(Linea linea) {
        return linea.partes().partes().stream()
                .flatMap(p -> p.cuenta().periodo().stream())
                .map(Mes::primerDia)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    // Of two payments of one línea the first one made pays, whichever is told first.
    private boolean pagadaAntes(Linea linea, PagoDeBanco pago) {
        return Optional.ofNullable(pagadas.get(linea.id()))
                .filter(dia -> !dia.isAfter(pago.fecha()))
                .isPresent();
    }

    private void aplica(UUID id, PagoDeBanco pago, Linea linea) {
        PorAplicar.Toma toma;
        try {
            toma = porAplicar.toma(linea, pago.fecha());
        } catch (AccesorioImposible sinTasas) {
            aparta(
                    id,
                    pago,
                    Optional.of(linea),
                    ErrorDePago.SIN_TASAS,
                    pago.fecha().toString(),
                    String.valueOf(sinTasas.getMessage()));
            return;
        }
        aplica(
                id,
                pago,
                linea,
                toma,
                suma(toma).equals(pago.importe())
                        ? Optional.empty()
                        : Optional.of(ErrorDePago.DEUDA_YA_PAGADA));
    }

    private void aplica(
            UUID id,
            PagoDeBanco pago,
            Linea linea,
            PorAplicar.Toma toma,
            Optional<ErrorDePago> motivo) {
        boolean paga = !toma.paga().isEmpty();
        filas.add(
                new TablaDePagos.Fila(
                        id,
                        pago,
                        paga ? "APLICADO" : "EXCEDENTE",
                        motivo.or(() -> contradice(pago)).map(ErrorDePago::codigo).orElse(""),
                        Optional.of(linea)));
        String oficina = oficinas.getOrDefault(linea.registro(), linea.oficina());
        asienta(pago, AsientosDePago.aplica(clave(pago), id, pago, linea, oficina, toma), toma);
        if (paga) {
            pagadas.put(linea.id(), pago.fecha());
        }
        motivo.ifPresent(m ->
                avisa(
                        pago,
                        m,
                        linea.captura().formato(),
                        pago.importe().menos(suma(toma)).toString()));
    }

    private static Importe suma(PorAplicar.Toma toma) {
        return toma.paga().values().stream().reduce(Importe.CERO, Importe::mas);
    }

    private void aparta(
            UUID id,
            PagoDeBanco pago,
            Optional<Linea> linea,
            ErrorDePago motivo,
            Object... argumentos) {
        filas.add(new TablaDePagos.Fila(id, pago, "POR_IDENTIFICAR", motivo.codigo(), linea));
        asienta(pago, List.of(AsientosDePago.aparta(clave(pago), id, pago)), NADA);
        avisa(pago, motivo, argumentos);
    }

    private Optional<ErrorDePago> contradice(PagoDeBanco pago) {
        return repetidos.contains(pago)
                ? Optional.of(ErrorDePago.OPERACION_REPETIDA)
                : Optional.empty();
    }

    private String clave(PagoDeBanco pago) {
        return repetidos.contains(pago)
                ? AsientosDePago.claveDeRepetido(pago)
                : AsientosDePago.clave(pago);
    }

    private void avisa(PagoDeBanco pago, CodigoDeError motivo, Object... argumentos) {
        incidencias.add(
                Incidencia.de(motivo, idioma, argumentos)
                        .enArchivo(archivo)
                        .enLinea(pago.renglon())
                        .enCampo("linea", pago.linea()));
    }

    // Each entry moves the money of the payment that it is of, one that gives way or this one.
    private void asienta(PagoDeBanco pago, List<Asiento> suyos, PorAplicar.Toma toma) {
        asientos.addAll(suyos);
        for (Asiento asiento : suyos) {
            UUID suyo = asiento.origen().id();
            movidos.addAll(Destino.de(suyo, toma.banco(suyo).orElse(pago.banco()), asiento));
        }
    }
}
