package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.cuenta.PagoAnterior;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Posts the lines of a settlement file, in the transaction of the caller. */
@Component
class Importador {

    private static final Comparator<PagoDeBanco> EN_ORDEN =
            Comparator.comparing(PagoDeBanco::fecha)
                    .thenComparing(PagoDeBanco::banco)
                    .thenComparing(PagoDeBanco::operacion)
                    .thenComparing(PagoDeBanco::linea)
                    .thenComparing(PagoDeBanco::importe);

    private static final PorAplicar.Toma NADA =
            new PorAplicar.Toma(
                    Map.of(), new PagoAnterior(LocalDate.EPOCH, Collections.emptySortedMap()));

    private final Cuentas cuentas;
    private final TablaDeLineas lineas;
    private final TablaDePagos pagos;
    private final TablaDeDestinos destinos;
    private final Libro libro;

    Importador(
            Cuentas cuentas,
            TablaDeLineas lineas,
            TablaDePagos pagos,
            TablaDeDestinos destinos,
            Libro libro) {
        this.cuentas = cuentas;
        this.lineas = lineas;
        this.pagos = pagos;
        this.destinos = destinos;
        this.libro = libro;
    }

    /**
     * What came of some lines.
     *
     * @param yaConocidos lines that had come before
     * @param incidencias one for each payment that was not applied whole
     */
    record Hecho(List<TablaDePagos.Fila> filas, int yaConocidos, List<Incidencia> incidencias) {

        int cuantos(String destino) {
            return (int) filas.stream().filter(f -> f.destino().equals(destino)).count();
        }
    }

    /** Matches, keeps and posts; what had come before is only counted. */
    Hecho hace(UUID lote, String archivo, List<PagoDeBanco> todos, Idioma idioma) {
        return new Importacion(archivo, idioma).hace(lote, todos);
    }

    /** One file, payment by payment. */
    private final class Importacion {
        private final String archivo;
        private final Idioma idioma;
        private final List<Incidencia> incidencias = new ArrayList<>();
        private final List<Asiento> asientos = new ArrayList<>();
        private final List<Destino> movidos = new ArrayList<>();
        private final List<TablaDePagos.Fila> filas = new ArrayList<>();
        private final Map<UUID, LocalDate> pagadas = new HashMap<>();
        private PorAplicar porAplicar = new PorAplicar(Map.of());
        private final Map<UUID, String> oficinas = new HashMap<>();
        private final Set<PagoDeBanco> repetidos = new HashSet<>();
        private int yaConocidos;

        Importacion(String archivo, Idioma idioma) {
            this.archivo = archivo;
            this.idioma = idioma;
        }

        Hecho hace(UUID lote, List<PagoDeBanco> todos) {
            List<PagoDeBanco> nuevos = nuevos(todos);
            Map<String, LineaDeCaptura> capturas = new HashMap<>();
            nuevos.forEach(p ->
                    LineaDeCaptura.lee(p.linea(), idioma)
                            .valor()
                            .ifPresent(c -> capturas.put(p.linea(), c)));
            Map<Long, Linea> conocidas =
                    lineas.porNumero(
                            capturas.values().stream().map(LineaDeCaptura::numero).toList());
            Set<UUID> registros =
                    conocidas.values().stream().map(Linea::registro).collect(Collectors.toSet());
            pagos.unoALaVez(registros);
            porAplicar = new PorAplicar(cuentas.movimientosDe(registros, Punto.AHORA));
            oficinas.putAll(libro.oficinas(registros));
            pagadas.putAll(pagos.pagadas(conocidas.values().stream().map(Linea::id).toList()));
            for (PagoDeBanco pago : nuevos) {
                Optional<Linea> linea =
                        Optional.ofNullable(capturas.get(pago.linea()))
                                .flatMap(c ->
                                        Optional.ofNullable(conocidas.get(c.numero()))
                                                .filter(l -> l.captura().equals(c)));
                uno(pago, linea);
            }
            pagos.guarda(lote, filas);
            if (!asientos.isEmpty()) {
                libro.asienta(asientos);
                destinos.guarda(movidos);
            }
            return new Hecho(
                    List.copyOf(filas),
                    yaConocidos,
                    incidencias.stream()
                            .sorted(Comparator.comparingInt(Incidencia::linea))
                            .toList());
        }

        private List<PagoDeBanco> nuevos(List<PagoDeBanco> todos) {
            Conocidos conocidos = new Conocidos(pagos.conocidos(todos));
            List<PagoDeBanco> nuevos = new ArrayList<>();
            for (PagoDeBanco pago : todos) {
                switch (conocidos.mira(pago)) {
                    case NUEVO -> nuevos.add(pago);
                    case CONOCIDO -> yaConocidos++;
                    case OTRO_CONTENIDO -> {
                        nuevos.add(pago);
                        repetidos.add(pago);
                    }
                }
            }
            // What was paid first pays first, in whatever order the bank tells it.
            nuevos.sort(EN_ORDEN);
            return nuevos;
        }

        private void uno(PagoDeBanco pago, Optional<Linea> linea) {
            UUID id = AsientosDePago.id(pago);
            // Which of two is true nobody knows: each goes where its own content takes it, so that
            // it does not matter which was told first.
            if (repetidos.contains(pago)) {
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
            } else if (pagadaAntes(linea.get(), pago)) {
                aplica(id, pago, linea.get(), NADA, Optional.of(ErrorDePago.YA_PAGADA));
            } else {
                aplica(id, pago, linea.get());
            }
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
            asienta(id, pago, AsientosDePago.aplica(clave(pago), id, pago, linea, oficina, toma));
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
            asienta(id, pago, List.of(AsientosDePago.aparta(clave(pago), id, pago)));
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

        private void asienta(UUID id, PagoDeBanco pago, List<Asiento> suyos) {
            asientos.addAll(suyos);
            suyos.forEach(a -> movidos.addAll(Destino.de(id, pago.banco(), a)));
        }
    }
}
