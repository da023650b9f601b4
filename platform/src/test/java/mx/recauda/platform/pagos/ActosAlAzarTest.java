package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Comprobacion.Cajones;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Banks tell payments in any order, people identify them, move them, find that they were bad
 * cheques, give them back and undo all of it, at random, on a few employers. After each act,
 * whether it was taken or refused, every cent that the banks settled and that did not leave is in
 * one place, in the ledger and in the tables alike. {@code -Drecauda.semilla=S} repeats a run,
 * {@code -Drecauda.actos=N} makes N acts.
 */
@PlataformaTest
class ActosAlAzarTest {

    private static final int ACTOS = Integer.getInteger("recauda.actos", 60);
    private static final int POR_ESCENA = 60;
    private static final int EMPLEADORES = 2;
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String UNO = "pagos";
    private static final String OTRO = "pagos2";

    private static final String NEGATIVAS =
            """
            SELECT c.registro_id, c.clase, c.periodo, c.rubro, c.cuota, c.componente, sum(p.importe_centavos)
            FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
            WHERE c.clase IN ('DETERMINADO', 'LIQUIDADO')
            GROUP BY c.id HAVING sum(p.importe_centavos) < 0
            """;

    // What the institute pays of its own, restatement and interest, leaves what was applied.
    private static final String DE_MAS =
            """
            SELECT pago_id, fondo, destino, sum(importe_centavos) FROM pagos.destino
            WHERE asiento NOT LIKE 'devuelve-%' OR destino IN ('EXCEDENTE', 'DEVOLUCION')
            GROUP BY pago_id, fondo, destino HAVING sum(importe_centavos) < 0
            """;

    private static final String POR_PAGO =
            """
            SELECT p.id, p.importe_centavos, d.suma, c.suma AS cheques, v.suma AS devuelto
            FROM pagos.pago p
            CROSS JOIN LATERAL (SELECT coalesce(sum(importe_centavos), 0) AS suma FROM pagos.destino
                WHERE pago_id = p.id) d
            CROSS JOIN LATERAL (SELECT coalesce(sum(g.importe_centavos), 0) AS suma FROM pagos.cargo g
                JOIN pagos.correccion_acto a ON a.id = g.acto_id JOIN pagos.correccion c ON c.id = a.correccion_id
                WHERE c.pago_id = p.id) c
            CROSS JOIN LATERAL (SELECT coalesce(sum(g.importe_centavos), 0) AS suma FROM pagos.cargo g
                JOIN pagos.devolucion_acto a ON a.id = g.acto_id JOIN pagos.devolucion c ON c.id = a.devolucion_id
                WHERE c.fuente_id = p.id) v
            WHERE d.suma <> p.importe_centavos - c.suma - v.suma
            """;

    private static final String POR_BANCO =
            """
            SELECT banco, sum(suma) FROM (
                SELECT banco, sum(importe_centavos) AS suma FROM pagos.pago GROUP BY banco
                UNION ALL SELECT banco, -sum(importe_centavos) FROM pagos.cargo GROUP BY banco
                UNION ALL SELECT banco, -sum(importe_centavos) FROM pagos.destino GROUP BY banco) x
            GROUP BY banco HAVING sum(suma) <> 0
            """;

    private static final String POR_FONDO =
            """
            SELECT clase, fondo, sum(suma) FROM (
                SELECT c.clase, c.fondo, sum(p.importe_centavos) AS suma
                FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                WHERE c.clase IN ('EXCEDENTE', 'DEVOLUCION', 'POR_IDENTIFICAR') GROUP BY c.clase, c.fondo
                UNION ALL SELECT destino, fondo, sum(importe_centavos) FROM pagos.destino
                WHERE destino <> 'APLICADO' GROUP BY destino, fondo) x
            GROUP BY clase, fondo HAVING sum(suma) <> 0
            """;

    private static final String EN_BANCO =
            """
            SELECT fondo, sum(suma) FROM (
                SELECT c.fondo, sum(p.importe_centavos) AS suma
                FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                WHERE c.clase = 'BANCO' GROUP BY c.fondo
                UNION ALL SELECT fondo, -sum(importe_centavos) FROM pagos.destino GROUP BY fondo) x
            GROUP BY fondo HAVING sum(suma) <> 0
            """;

    @Autowired Pagos pagos;
    @Autowired PorIdentificar porIdentificar;
    @Autowired Correcciones correcciones;
    @Autowired Devoluciones devoluciones;
    @Autowired Comprobacion comprobacion;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private final List<UUID> registros = new ArrayList<>();
    private final List<Linea> lineas = new ArrayList<>();
    private final List<UUID> hechos = new ArrayList<>();
    private final List<UUID> movidas = new ArrayList<>();
    private final List<UUID> pedidas = new ArrayList<>();
    private final List<String> historia = new ArrayList<>();
    private final Map<String, Integer> tomados = new TreeMap<>();
    private EscenaDePagos escena;
    private List<LocalDate> dias = List.of();
    private Random azar = new Random(0);
    private int numero = 8_800;

    @Test
    void whatever_people_do_every_cent_is_in_one_place() {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        azar = new Random(semilla);
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        LocalDate hoy = fecha.hoy();
        dias =
                List.of(
                        LocalDate.of(2026, 5, 15),
                        LocalDate.of(2026, 5, 29),
                        hoy.minusDays(40),
                        hoy.minusDays(20),
                        hoy);
        for (int i = 0; i < ACTOS; i++) {
            if (i % POR_ESCENA == 0) {
                prepara(hoy);
            }
            uno(hoy);
            revisa("seed %d, act %d: %s".formatted(semilla, i, historia));
        }
        for (LocalDate dia : dias) {
            Comprobacion.Dia suyo = EscenaDePagos.nacional(() -> comprobacion.dia(dia));
            assertThat(suyo.cuadra()).as("seed %d %s %s", semilla, historia, suyo).isTrue();
        }
        System.out.println("acts taken " + tomados);
        assertThat(tomados.values().stream().mapToInt(n -> n).sum())
                .as("acts that were taken")
                .isGreaterThan(ACTOS / 4);
    }

    private void prepara(LocalDate hoy) {
        List.of(registros, lineas, hechos, movidas, pedidas, historia).forEach(List::clear);
        for (int i = 0; i < EMPLEADORES; i++) {
            numero += 6;
            EmpleadorConocido empleador = new EmpleadorConocido(base, numero);
            EscenaDePagos.nacional(() ->
                    confrontas.presenta(
                            empleador.registro(),
                            "azar.SUA",
                            empleador.sua(ABRIL, EmpleadorConocido.SBC),
                            "",
                            Idioma.ES));
            registros.add(empleador.registro());
            lineas.add(genera(empleador.registro(), hoy));
            lineas.add(genera(empleador.registro(), hoy.plusDays(1)));
        }
    }

    private Linea genera(UUID registro, LocalDate dia) {
        return EscenaDePagos.nacional(() -> pagos.genera(registro, ABRIL, dia));
    }

    private void uno(LocalDate hoy) {
        switch (azar.nextInt(18)) {
            case 0, 1 -> paga(Importe.CERO);
            case 2 -> paga(Importe.parse("0.01"));
            case 3 -> pagaSinReferencia();
            case 4 -> lineas.add(nuevaLinea(hoy));
            case 5, 6, 7 -> identifica();
            case 8 -> conPago("undoes", p -> como(UNO, () -> porIdentificar.revierte(p, "No.")));
            case 9 -> corrige("re-applies", this::reaplica);
            case 10 -> corrige("bad cheque", p -> cheque(p, hoy));
            case 11 ->
                    con(
                            movidas,
                            "moves back",
                            m -> como(UNO, () -> correcciones.deshace(m, "No.")));
            case 12 ->
                    conPago(
                            "asks back",
                            p ->
                                    pedidas.add(
                                            escena.como(
                                                    UNO,
                                                    () ->
                                                            devoluciones.solicita(
                                                                    p,
                                                                    Medio.DEPOSITO,
                                                                    "De más."))));
            default -> con(pedidas, "refunds", d -> avanza(d, hoy));
        }
    }

    private Linea nuevaLinea(LocalDate hoy) {
        UUID registro = uno(registros).orElseThrow();
        try {
            return genera(registro, hoy);
        } catch (FalloConCodigo nadaDebe) {
            return uno(lineas).orElseThrow();
        }
    }

    private void paga(Importe menos) {
        Linea linea = uno(lineas).orElseThrow();
        LocalDate dia = uno(dias).orElseThrow();
        Importe importe = linea.captura().importe().menos(menos);
        hechos.add(escena.paga(linea.captura().texto(), importe, dia));
        anota("pays %s %s %s".formatted(linea.captura().numero(), dia, importe), "pays");
    }

    private void pagaSinReferencia() {
        LocalDate dia = uno(dias).orElseThrow();
        Importe importe = Importe.deCentavos(1 + azar.nextInt(300_000));
        hechos.add(escena.paga("NADIE", importe, dia));
        anota("pays nobody %s %s".formatted(dia, importe), "pays nobody");
    }

    private void identifica() {
        List<UUID> esperan =
                hechos.stream().filter(p -> !donde(p).porIdentificar().esCero()).toList();
        con(
                esperan,
                "identifies",
                p -> {
                    UUID registro = uno(registros).orElseThrow();
                    como(UNO, () -> porIdentificar.propone(p, registro, Set.of(), "Es suyo."));
                    UUID propuesta =
                            EscenaDePagos.nacional(() -> porIdentificar.busca(p))
                                    .flatMap(PorIdentificar.Pendiente::propuesta)
                                    .orElseThrow()
                                    .id();
                    como(OTRO, () -> porIdentificar.aprueba(p, propuesta));
                });
    }

    private UUID reaplica(UUID pago) {
        UUID registro = uno(registros).orElseThrow();
        return escena.como(
                UNO, () -> correcciones.proponeReaplicar(pago, registro, Set.of(), "De otro."));
    }

    private UUID cheque(UUID pago, LocalDate hoy) {
        return escena.como(
                UNO, () -> correcciones.proponeCheque(pago, "CH-" + pago, hoy, "Sin fondos."));
    }

    private interface Propuesta {
        UUID de(UUID pago);
    }

    private void corrige(String que, Propuesta propuesta) {
        conPago(
                que,
                p -> {
                    UUID id = propuesta.de(p);
                    como(OTRO, () -> correcciones.aprueba(id, "Conforme."));
                    movidas.add(id);
                });
    }

    // The next step mostly, by whoever did not take the last one; else it is undone or withdrawn.
    private void avanza(UUID id, LocalDate hoy) {
        Devolucion d = EscenaDePagos.nacional(() -> devoluciones.busca(id)).orElseThrow();
        String quien = d.actos().getLast().hechoPor().equals(UNO) ? OTRO : UNO;
        int suerte = azar.nextInt(8);
        if (suerte == 0) {
            como(quien, () -> devoluciones.deshace(id, "No."));
        } else if (suerte == 1) {
            como(quien, () -> devoluciones.desiste(id, "Ya no."));
        } else {
            sigue(d, quien, hoy);
        }
    }

    private void sigue(Devolucion d, String quien, LocalDate hoy) {
        UUID id = d.id();
        switch (d.estado()) {
            case SOLICITADA -> como(quien, () -> devoluciones.recibe(id, true, "Recibida."));
            case RECIBIDA -> {
                if (azar.nextInt(5) == 0) {
                    como(quien, () -> devoluciones.niega(id, "No procede."));
                } else {
                    como(quien, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
                }
            }
            case CONCEDIDA -> como(quien, () -> devoluciones.ordena(id, hoy, "Orden."));
            default ->
                    como(
                            quien,
                            () -> devoluciones.paga(id, hoy, "996", "TRF-" + historia.size() + id));
        }
    }

    private void como(String quien, Runnable trabajo) {
        escena.como(quien, trabajo);
    }

    private interface Con {
        void hace(UUID cual);
    }

    private void conPago(String que, Con acto) {
        con(hechos, que, acto);
    }

    private void con(List<UUID> cuales, String que, Con acto) {
        uno(cuales)
                .ifPresent(cual -> {
                    String donde =
                            que + " " + (hechos.contains(cual) ? hechos.indexOf(cual) : cual);
                    try {
                        acto.hace(cual);
                        anota(donde, que);
                    } catch (FalloConCodigo rechazado) {
                        historia.add(donde + " " + rechazado.codigo().codigo());
                    }
                });
    }

    private void anota(String donde, String que) {
        historia.add(donde);
        tomados.merge(que, 1, Integer::sum);
    }

    private <T> Optional<T> uno(List<T> cuales) {
        return cuales.isEmpty()
                ? Optional.empty()
                : Optional.of(cuales.get(azar.nextInt(cuales.size())));
    }

    private Cajones donde(UUID pago) {
        return EscenaDePagos.nacional(() -> porIdentificar.donde(pago));
    }

    private void revisa(String donde) {
        assertThat(filas(NEGATIVAS)).as("%s%nreceivables below zero", donde).isEmpty();
        assertThat(filas(DE_MAS)).as("%s%npayments with a place below zero", donde).isEmpty();
        assertThat(filas(POR_PAGO))
                .as("%s%npayments whose places are not what came and did not leave", donde)
                .isEmpty();
        assertThat(filas(POR_BANCO)).as("%s%nbanks", donde).isEmpty();
        assertThat(filas(POR_FONDO)).as("%s%nplaces and the ledger, by fund", donde).isEmpty();
        assertThat(filas(EN_BANCO)).as("%s%nbank accounts, by fund", donde).isEmpty();
    }

    private List<Map<String, Object>> filas(String consulta) {
        return base.comoDuenio().sql(consulta).query().listOfRows();
    }
}
