package mx.recauda.platform.pagos;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.ConexionDeDatos;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Registros that owe something, each with its línea, and the settlement file in which they are
 * paid: written in sets as the owner, the same ones each time, in whatever database.
 */
final class LineasPorPagar {

    /** Day on which they are paid. */
    static final LocalDate PAGO = LocalDate.of(2026, 5, 15);

    private static final LocalDate VIGENCIA = LocalDate.of(2026, 5, 18);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String OFICINA = "0205";
    private static final long PRIMER_NUMERO = 900_000_000L;

    // What each kind of debt owes, in the order of its línea.
    private static final String TABLAS =
            """
            CREATE TEMP TABLE concepto (deuda text, orden int, clase text, fondo text, rubro text,
                cuota text, componente text);
            CREATE TEMP TABLE por_pagar (lugar int, registro uuid, linea uuid, deuda text, periodo date);
            """;

    /** What a registro owes. */
    enum Deuda {
        /** The eleven concepts of a month, in time. */
        MES(ABRIL),
        /** The same of a month that was due long before: its accessories are in the línea. */
        MES_VENCIDO(ABRIL.mas(-3)),
        /** Retirement and housing of a bimester: the money of two funds. */
        BIMESTRE(ABRIL.anterior()),
        /** A fine. */
        MULTA(ABRIL.anterior());

        private final LocalDate periodo;

        Deuda(Mes periodo) {
            this.periodo = periodo.primerDia();
        }

        /** Of each hundred, twenty a month, one a month past due and nine a bimester. */
        static Deuda deLaMezcla(int lugar) {
            int cual = lugar % 100;
            if (cual < 20) {
                return MES;
            }
            return cual == 20 ? MES_VENCIDO : cual < 30 ? BIMESTRE : MULTA;
        }

        private List<Concepto> conceptos() {
            return switch (this) {
                case MES -> DE_UN_MES;
                case MES_VENCIDO -> conRecargos();
                case BIMESTRE ->
                        List.of(
                                determinado(Rubro.RETIRO, Cuota.PATRONAL),
                                determinado(Rubro.CESANTIA_Y_VEJEZ, Cuota.PATRONAL),
                                determinado(Rubro.CESANTIA_Y_VEJEZ, Cuota.OBRERA),
                                determinado(Rubro.INFONAVIT, Cuota.PATRONAL));
                case MULTA ->
                        List.of(
                                new Concepto(
                                        Clase.LIQUIDADO,
                                        Rubro.MULTA,
                                        Cuota.SIN_DISTINGUIR,
                                        Componente.MULTA));
            };
        }
    }

    private record Concepto(Clase clase, Rubro rubro, Cuota cuota, Componente componente) {}

    private static final List<Concepto> DE_UN_MES =
            List.of(
                    determinado(Rubro.CUOTA_FIJA, Cuota.PATRONAL),
                    determinado(Rubro.EXCEDENTE, Cuota.PATRONAL),
                    determinado(Rubro.EXCEDENTE, Cuota.OBRERA),
                    determinado(Rubro.PRESTACIONES_EN_DINERO, Cuota.PATRONAL),
                    determinado(Rubro.PRESTACIONES_EN_DINERO, Cuota.OBRERA),
                    determinado(Rubro.GASTOS_MEDICOS_PENSIONADOS, Cuota.PATRONAL),
                    determinado(Rubro.GASTOS_MEDICOS_PENSIONADOS, Cuota.OBRERA),
                    determinado(Rubro.RIESGOS_DE_TRABAJO, Cuota.PATRONAL),
                    determinado(Rubro.INVALIDEZ_Y_VIDA, Cuota.PATRONAL),
                    determinado(Rubro.INVALIDEZ_Y_VIDA, Cuota.OBRERA),
                    determinado(Rubro.GUARDERIAS, Cuota.PATRONAL));

    private LineasPorPagar() {}

    /** Which debt the registro of each place has, from 0. */
    @FunctionalInterface
    interface Reparto {
        Deuda en(int lugar);
    }

    /** Writes debts and líneas. */
    static List<LineaDeCaptura> crea(ConexionDeDatos duenio, int cuantas, Reparto reparto) {
        SingleConnectionDataSource una =
                new SingleConnectionDataSource(
                        duenio.url(), duenio.usuario(), duenio.clave(), true);
        try {
            JdbcClient base = JdbcClient.create(una);
            base.sql(TABLAS).update();
            conceptos(base);
            lugares(base, cuantas, reparto);
            deudas(base);
            lineas(base);
            base.sql("ANALYZE").update();
        } finally {
            una.destroy();
        }
        List<LineaDeCaptura> lineas = new ArrayList<>(cuantas);
        for (int i = 0; i < cuantas; i++) {
            lineas.add(
                    new LineaDeCaptura(
                            PRIMER_NUMERO + i,
                            VIGENCIA,
                            Importe.deCentavos(total(i, reparto.en(i)))));
        }
        return lineas;
    }

    /**
     * The settlement of some líneas, of exactly so many lines: most paid once; of each hundred two
     * are paid twice, one is told twice, one is of another amount, one late and of one nothing can
     * be read; some operations are quoted again for other money.
     */
    static byte[] liquidacion(List<LineaDeCaptura> lineas, int renglones) {
        List<PagoDeBanco> pagos = new ArrayList<>();
        for (int i = 0; pagos.size() < renglones; i++) {
            PagoDeBanco pago = pago(pagos, lineas.get(i), "OP" + i);
            switch (i % 100) {
                case 7, 57 -> {
                    pagos.add(pago);
                    pagos.add(pago(pagos, lineas.get(i), "OTRA" + i));
                }
                case 17 -> {
                    pagos.add(pago);
                    pagos.add(pago);
                }
                case 27 -> pagos.add(con(pago, pago.importe().mas(Importe.deCentavos(1))));
                case 37 -> pagos.add(con(pago, VIGENCIA.plusDays(1)));
                case 47 -> pagos.add(con(pago, "ILEGIBLE " + i));
                default -> pagos.add(i % 5_000 == 3_333 ? con(pago, pagos.getLast()) : pago);
            }
        }
        return ArchivoDeBanco.escribe(pagos.subList(0, renglones)).getBytes(StandardCharsets.UTF_8);
    }

    private static PagoDeBanco pago(
            List<PagoDeBanco> otros, LineaDeCaptura linea, String operacion) {
        return new PagoDeBanco(
                otros.size() + 2, linea.texto(), "997", operacion, linea.importe(), PAGO);
    }

    private static PagoDeBanco con(PagoDeBanco pago, Importe importe) {
        return new PagoDeBanco(
                pago.renglon(),
                pago.linea(),
                pago.banco(),
                pago.operacion(),
                importe,
                pago.fecha());
    }

    private static PagoDeBanco con(PagoDeBanco pago, LocalDate dia) {
        return new PagoDeBanco(
                pago.renglon(), pago.linea(), pago.banco(), pago.operacion(), pago.importe(), dia);
    }

    private static PagoDeBanco con(PagoDeBanco pago, String referencia) {
        return new PagoDeBanco(
                pago.renglon(),
                referencia,
                pago.banco(),
                pago.operacion(),
                pago.importe(),
                pago.fecha());
    }

    /** The operation of another. */
    private static PagoDeBanco con(PagoDeBanco pago, PagoDeBanco otro) {
        return new PagoDeBanco(
                pago.renglon(),
                pago.linea(),
                pago.banco(),
                otro.operacion(),
                pago.importe(),
                pago.fecha());
    }

    /** The registro of a place, from 0. */
    static UUID registro(int lugar) {
        return UUID.nameUUIDFromBytes(("por pagar " + lugar).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID linea(int lugar) {
        return UUID.nameUUIDFromBytes(("línea " + lugar).getBytes(StandardCharsets.UTF_8));
    }

    private static long total(int lugar, Deuda deuda) {
        int conceptos = deuda.conceptos().size();
        return conceptos * (10_000L + lugar % 997) + 7L * conceptos * (conceptos + 1) / 2;
    }

    private static Concepto determinado(Rubro rubro, Cuota cuota) {
        return new Concepto(Clase.DETERMINADO, rubro, cuota, Componente.SUERTE_PRINCIPAL);
    }

    // They come first, and are not owed until they are paid.
    private static List<Concepto> conRecargos() {
        List<Concepto> conceptos = new ArrayList<>();
        conceptos.add(
                new Concepto(
                        Clase.DETERMINADO,
                        Rubro.IMSS_SIN_DESGLOSE,
                        Cuota.SIN_DISTINGUIR,
                        Componente.RECARGOS));
        conceptos.addAll(DE_UN_MES);
        return conceptos;
    }

    private static void conceptos(JdbcClient base) {
        for (Deuda deuda : Deuda.values()) {
            List<Concepto> suyos = deuda.conceptos();
            for (int i = 0; i < suyos.size(); i++) {
                Concepto c = suyos.get(i);
                base.sql("INSERT INTO concepto VALUES (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                deuda.name(),
                                i + 1,
                                c.clase().name(),
                                c.rubro().fondo().name(),
                                c.rubro().name(),
                                c.cuota().name(),
                                c.componente().name())
                        .update();
            }
        }
    }

    private static void lugares(JdbcClient base, int cuantas, Reparto reparto) {
        String[] registros = new String[cuantas];
        String[] lineas = new String[cuantas];
        String[] deudas = new String[cuantas];
        String[] periodos = new String[cuantas];
        for (int i = 0; i < cuantas; i++) {
            registros[i] = registro(i).toString();
            lineas[i] = linea(i).toString();
            deudas[i] = reparto.en(i).name();
            periodos[i] = reparto.en(i).periodo.toString();
        }
        base.sql(
                        """
                        INSERT INTO por_pagar SELECT t.lugar - 1, t.registro, t.linea, t.deuda, t.periodo
                        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[]) WITH ORDINALITY
                            AS t (registro, linea, deuda, periodo, lugar)
                        """)
                .params(registros, lineas, deudas, periodos)
                .update();
        base.sql("ANALYZE por_pagar; ANALYZE concepto").update();
    }

    private static void deudas(JdbcClient base) {
        base.sql("INSERT INTO libro.registro SELECT registro, ? FROM por_pagar")
                .param(OFICINA)
                .update();
        base.sql(
                        """
                        INSERT INTO libro.cuenta (clase, registro_id, periodo, fondo, rubro, cuota, componente,
                            oficina)
                        SELECT x.clase, d.registro, d.periodo, c.fondo, c.rubro, c.cuota, c.componente, ?
                        FROM por_pagar d JOIN concepto c USING (deuda)
                        CROSS JOIN LATERAL (VALUES (c.clase), ('INGRESO')) AS x (clase)
                        WHERE c.componente <> 'RECARGOS' ORDER BY d.lugar
                        """)
                .param(OFICINA)
                .update();
        base.sql(
                        """
                        INSERT INTO libro.asiento (clave, huella, origen, origen_id, oficina, fundamento, efectivo,
                            partidas, asentado_en, asentado_por)
                        SELECT 'por-pagar:' || d.lugar, sha256(convert_to('por-pagar:' || d.lugar, 'UTF8')), 'prueba',
                            d.registro, ?, 'LSS 39', d.periodo, 2 * c.cuantos, now(), 'prueba'
                        FROM por_pagar d JOIN (SELECT deuda, count(*)::int AS cuantos FROM concepto
                            WHERE componente <> 'RECARGOS' GROUP BY deuda) c USING (deuda) ORDER BY d.lugar
                        """)
                .param(OFICINA)
                .update();
        base.sql("ANALYZE libro.cuenta; ANALYZE libro.asiento").update();
        base.sql(
                        """
                        INSERT INTO libro.partida (asiento_id, cuenta_id, importe_centavos, efectivo, transaccion)
                        SELECT a.id, k.id, CASE k.clase WHEN 'INGRESO' THEN -1 ELSE 1 END
                            * (10000 + d.lugar % 997 + 7 * c.orden), d.periodo, a.transaccion
                        FROM por_pagar d JOIN concepto c USING (deuda)
                        JOIN libro.asiento a ON a.clave = 'por-pagar:' || d.lugar
                        JOIN libro.cuenta k ON k.registro_id = d.registro AND k.rubro = c.rubro
                            AND k.cuota = c.cuota AND k.componente = c.componente
                        ORDER BY a.id, k.id
                        """)
                .update();
    }

    private static void lineas(JdbcClient base) {
        base.sql(
                        """
                        INSERT INTO pagos.linea (id, numero, registro_id, oficina, clave, vigencia,
                            importe_centavos, generada_en, generada_por) OVERRIDING SYSTEM VALUE
                        SELECT d.linea, ? + d.lugar, d.registro, ?, 'prueba', ?,
                            (SELECT sum(10000 + d.lugar % 997 + 7 * c.orden) FROM concepto c WHERE c.deuda = d.deuda),
                            now(), 'prueba'
                        FROM por_pagar d ORDER BY d.lugar
                        """)
                .params(PRIMER_NUMERO, OFICINA, VIGENCIA)
                .update();
        base.sql(
                        """
                        INSERT INTO pagos.linea_parte (linea_id, orden, clase, periodo, rubro, cuota,
                            componente, importe_centavos)
                        SELECT d.linea, c.orden, c.clase, d.periodo, c.rubro, c.cuota, c.componente,
                            10000 + d.lugar % 997 + 7 * c.orden
                        FROM por_pagar d JOIN concepto c USING (deuda) ORDER BY d.lugar, c.orden
                        """)
                .update();
    }
}
