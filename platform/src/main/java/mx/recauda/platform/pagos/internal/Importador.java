package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.libro.Deudas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Linea;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    // Fewer than these are posted sooner by one hand.
    private static final int PARA_DOS_MANOS = 500;

    // The other hand waits for nobody longer than this, see haceADosManos.
    private static final String PACIENCIA = "300ms";

    private final Deudas deudas;
    private final PagosDeAsientos deQuien;
    private final TablaDeLineas lineas;
    private final TablaDePagos pagos;
    private final TablaDeDestinos destinos;
    private final Libro libro;
    private final Alcances alcances;
    private final FechaDeOperacion fecha;
    private final TransactionTemplate aparte;

    Importador(
            Deudas deudas,
            PagosDeAsientos deQuien,
            TablaDeLineas lineas,
            TablaDePagos pagos,
            TablaDeDestinos destinos,
            Libro libro,
            Alcances alcances,
            FechaDeOperacion fecha,
            PlatformTransactionManager transacciones) {
        this.deudas = deudas;
        this.deQuien = deQuien;
        this.lineas = lineas;
        this.pagos = pagos;
        this.destinos = destinos;
        this.libro = libro;
        this.alcances = alcances;
        this.fecha = fecha;
        this.aparte = new TransactionTemplate(transacciones);
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

    /** A payment that had not come, and the línea that can be read in it. */
    private record Nuevo(PagoDeBanco pago, Optional<LineaDeCaptura> captura, boolean repetido) {}

    /**
     * Lines of a file to be posted, the oldest first; nobody else posts a payment of their
     * registros until this transaction ends.
     *
     * @param registros of each number of a línea that was made
     */
    private record Encargo(
            UUID lote,
            String archivo,
            Idioma idioma,
            List<Nuevo> nuevos,
            int yaConocidos,
            Map<Long, UUID> registros) {

        Optional<UUID> registro(Nuevo nuevo) {
            return nuevo.captura().map(LineaDeCaptura::numero).map(registros::get);
        }
    }

    /** Matches, keeps and posts; what had come before is only counted. */
    Hecho hace(UUID lote, String archivo, List<PagoDeBanco> todos, Idioma idioma) {
        Encargo encargo = prepara(lote, archivo, todos, idioma);
        Aplicacion hecha = aplica(encargo, encargo.nuevos());
        return hecho(encargo, List.of(hecha));
    }

    /**
     * The same; of many payments, those of half of the registros are posted meanwhile in a
     * transaction of their own, which ends before this one. Should this one fail, they are known
     * when it is tried again. The other hand never waits for what somebody holds, this hand
     * perhaps: it gives up, and this one does its part too and waits where the database sees who
     * waits for whom.
     */
    Hecho haceADosManos(UUID lote, String archivo, List<PagoDeBanco> todos, Idioma idioma) {
        Encargo encargo = prepara(lote, archivo, todos, idioma);
        Map<Boolean, List<Nuevo>> manos =
                encargo.nuevos().stream()
                        .collect(
                                Collectors.partitioningBy(n ->
                                        encargo.registro(n)
                                                .filter(Importador::deLaOtra)
                                                .isPresent()));
        List<Nuevo> mios = Objects.requireNonNull(manos.get(false));
        List<Nuevo> ajenos = Objects.requireNonNull(manos.get(true));
        // Which of two payments of one operation is the repeated one, only one hand can tell.
        if (encargo.nuevos().size() < PARA_DOS_MANOS
                || encargo.nuevos().stream().anyMatch(Nuevo::repetido)) {
            return hecho(encargo, List.of(aplica(encargo, encargo.nuevos())));
        }
        Alcance alcance = alcances.actual();
        try (ExecutorService otra = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<Aplicacion>> suya =
                    otra.submit(() -> Alcances.como(alcance, () -> aparte(encargo, ajenos)));
            Aplicacion mia = aplica(encargo, mios);
            return hecho(
                    encargo, List.of(mia, espera(suya).orElseGet(() -> aplica(encargo, ajenos))));
        }
    }

    private static boolean deLaOtra(UUID registro) {
        return Long.bitCount(registro.getLeastSignificantBits()) % 2 == 0;
    }

    /** Empty when it gave up. */
    private Optional<Aplicacion> aparte(Encargo encargo, List<Nuevo> suyos) {
        try {
            return Optional.ofNullable(
                    aparte.execute(estado -> {
                        pagos.espera(PACIENCIA);
                        return aplica(encargo, suyos);
                    }));
        } catch (DataAccessException | TransactionException impaciente) {
            return Optional.empty();
        }
    }

    private static <T> T espera(Future<T> otra) {
        try {
            return otra.get();
        } catch (InterruptedException alto) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(alto);
        } catch (ExecutionException fallo) {
            throw new IllegalStateException(fallo.getCause());
        }
    }

    private Encargo prepara(UUID lote, String archivo, List<PagoDeBanco> todos, Idioma idioma) {
        Conocidos conocidos = new Conocidos(pagos.conocidos(todos));
        List<Nuevo> nuevos = new ArrayList<>();
        for (PagoDeBanco pago : todos) {
            Conocidos.Novedad novedad = conocidos.mira(pago);
            if (novedad != Conocidos.Novedad.CONOCIDO) {
                nuevos.add(
                        new Nuevo(
                                pago,
                                LineaDeCaptura.lee(pago.linea(), idioma).valor(),
                                novedad == Conocidos.Novedad.OTRO_CONTENIDO));
            }
        }
        // What was paid first pays first, in whatever order the bank tells it.
        nuevos.sort(Comparator.comparing(Nuevo::pago, EN_ORDEN));
        Map<Long, UUID> registros = lineas.registros(numeros(nuevos));
        pagos.unoALaVez(Set.copyOf(registros.values()));
        return new Encargo(lote, archivo, idioma, nuevos, todos.size() - nuevos.size(), registros);
    }

    private Aplicacion aplica(Encargo encargo, List<Nuevo> nuevos) {
        Map<Long, Linea> conocidas = lineas.porNumero(numeros(nuevos));
        List<Aplicacion.Cobro> cobros =
                nuevos.stream()
                        .map(n ->
                                new Aplicacion.Cobro(
                                        n.pago(),
                                        n.captura()
                                                .flatMap(c ->
                                                        Optional.ofNullable(
                                                                        conocidas.get(c.numero()))
                                                                .filter(l ->
                                                                        l.captura().equals(c))),
                                        n.repetido()))
                        .toList();
        Aplicacion aplicacion =
                new Aplicacion(
                        encargo.archivo(),
                        encargo.idioma(),
                        new PorAplicar(deudas, cobros, deQuien::de),
                        libro.oficinas(
                                conocidas.values().stream()
                                        .map(Linea::registro)
                                        .collect(Collectors.toSet())),
                        pagos.pagadas(conocidas.values().stream().map(Linea::id).toList()),
                        fecha.hoy());
        cobros.forEach(aplicacion::uno);
        pagos.guarda(encargo.lote(), aplicacion.filas());
        libro.asienta(aplicacion.asientos());
        destinos.guarda(aplicacion.movidos());
        return aplicacion;
    }

    private static Hecho hecho(Encargo encargo, List<Aplicacion> partes) {
        return new Hecho(
                partes.stream().flatMap(p -> p.filas().stream()).toList(),
                encargo.yaConocidos(),
                partes.stream()
                        .flatMap(p -> p.incidencias().stream())
                        .sorted(Comparator.comparingInt(Incidencia::linea))
                        .toList());
    }

    private static List<Long> numeros(List<Nuevo> nuevos) {
        return nuevos.stream()
                .flatMap(n -> n.captura().stream())
                .map(LineaDeCaptura::numero)
                .toList();
    }
}
