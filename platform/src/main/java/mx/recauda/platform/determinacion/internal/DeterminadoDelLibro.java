package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.libro.Cortes;
import mx.recauda.platform.libro.Devengos;
import mx.recauda.platform.libro.Devengos.Devengo;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.Hechos;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What employers determined of some months, read from the entries of their determinations and from
 * the reversals of these: a figure is the sum of lines of the ledger and of nothing else.
 */
@Component
class DeterminadoDelLibro {

    private static final List<String> COLUMNAS =
            List.of(
                    "registroPatronal",
                    "oficina",
                    "modalidad",
                    "mes",
                    "concepto",
                    "asiento",
                    "importe");

    /** Place of the modalidad in the number of a registro. */
    private static final int DE_MODALIDAD = 8;

    /** Determinations in memory at a time. */
    private static final int POR_VEZ = 5_000;

    private static final String CEDULAS =
            """
            SELECT d.id, d.registro_id, coalesce(p.registro, '') AS registro, d.mes
            FROM determinacion.cedula d LEFT JOIN determinacion.propuesta p ON p.id = d.propuesta_id
            WHERE d.mes >= date_trunc('month', :desde::date) AND d.mes <= :corte::date
              AND d.transaccion < CAST(:limite AS xid8)
              AND (d.transaccion > '0'::xid8 OR d.recibida_en <= :conocido)
              AND (:oficina = '*' OR d.oficina = :oficina OR left(d.oficina, 2) = :oficina)
            ORDER BY d.mes, d.registro_id, d.numero
            """;

    private final JdbcClient jdbc;
    private final Devengos devengos;
    private final EmpleosParaCuotas empleos;
    private final Cortes cortes;

    DeterminadoDelLibro(
            JdbcClient jdbc, Devengos devengos, EmpleosParaCuotas empleos, Cortes cortes) {
        this.jdbc = jdbc;
        this.cortes = cortes;
        this.empleos = empleos;
        this.devengos = devengos;
    }

    private record Cedula(UUID id, String registro, String mes) {

        String modalidad() {
            return registro.substring(DE_MODALIDAD, DE_MODALIDAD + 2);
        }
    }

    /** In pesos; empty when nothing was posted. */
    Optional<BigDecimal> suma(Consulta c) {
        Suma suma = new Suma();
        porMontones(
                c,
                monton ->
                        lineas(c, monton, (cedula, devengo, x) -> suma.agrega(devengo.importe())));
        return suma.pesos();
    }

    /**
     * Line by line of the ledger: only those of the page are read, the others are counted there.
     */
    Hechos hechos(Consulta c, int desde, int cuantos) {
        Pagina pagina = new Pagina(desde, cuantos);
        List<Devengos.Linea> lineas = lineas(c.concepto());
        porMontones(
                c,
                monton -> {
                    int suyas = devengos.cuantos(monton.keySet(), c.conocidoEn(), lineas);
                    if (pagina.toca(suyas)) {
                        lineas(c, monton, pagina);
                    } else {
                        pagina.total += suyas;
                    }
                });
        return new Hechos(COLUMNAS, pagina.filas, pagina.total);
    }

    /** The columns and then every line, as they are read. */
    void recorre(Consulta c, Consumer<List<String>> cada) {
        cada.accept(COLUMNAS);
        porMontones(
                c,
                monton ->
                        lineas(
                                c,
                                monton,
                                (cedula, devengo, columna) ->
                                        cada.accept(fila(cedula, devengo, columna))));
    }

    private static List<String> fila(Cedula cedula, Devengo d, String columna) {
        return List.of(
                cedula.registro,
                d.oficina(),
                cedula.modalidad(),
                cedula.mes,
                columna,
                String.valueOf(d.asiento()),
                d.importe().toString());
    }

    private interface Cada {
        void linea(Cedula cedula, Devengo devengo, String columna);
    }

    private void porMontones(Consulta c, Consumer<Map<UUID, Cedula>> cada) {
        Map<UUID, Cedula> monton = new LinkedHashMap<>();
        cedulas(
                c,
                cedula -> {
                    monton.put(cedula.id, cedula);
                    if (monton.size() == POR_VEZ) {
                        cada.accept(monton);
                        monton.clear();
                    }
                });
        if (!monton.isEmpty()) {
            cada.accept(monton);
        }
    }

    private void cedulas(Consulta c, Consumer<Cedula> cada) {
        jdbc.sql(CEDULAS)
                .param("desde", c.desde())
                .param("corte", c.corte())
                .param("conocido", TablaDePropuestas.enUtc(c.conocidoEn()))
                .param("limite", cortes.limite(c.conocidoEn()))
                .param("oficina", c.oficina())
                .withFetchSize(POR_VEZ)
                .query((ResultSet fila) -> {
                    Cedula cedula =
                            new Cedula(
                                    fila.getObject("id", UUID.class),
                                    registro(fila, c),
                                    fila.getString("mes").substring(0, 7));
                    if (c.modalidad().isEmpty() || c.modalidad().equals(cedula.modalidad())) {
                        cada.accept(cedula);
                    }
                });
    }

    // Of a month that could not be proposed, as affiliation knows it.
    private String registro(ResultSet fila, Consulta c) throws SQLException {
        String registro = fila.getString("registro");
        return registro.isEmpty()
                ? empleos.patron(
                                fila.getObject("registro_id", UUID.class),
                                c.corte(),
                                c.conocidoEn())
                        .map(p -> p.registro().valor())
                        .orElseThrow()
                : registro;
    }

    private void lineas(Consulta c, Map<UUID, Cedula> monton, Cada cada) {
        for (Devengo d : devengos.deActos(monton.keySet(), c.conocidoEn())) {
            Cedula cedula = monton.get(d.acto());
            if (cedula != null) {
                columna(d, c.concepto()).ifPresent(columna -> cada.linea(cedula, d, columna));
            }
        }
    }

    private static List<Devengos.Linea> lineas(String concepto) {
        return delConcepto(concepto)
                .map(l -> new Devengos.Linea(l.rubro(), l.cuota()))
                .distinct()
                .toList();
    }

    private static Optional<String> columna(Devengo devengo, String concepto) {
        return delConcepto(concepto)
                .filter(l -> l.rubro() == devengo.rubro() && l.cuota() == devengo.cuota())
                .map(Importes.Linea::columna)
                .findFirst();
    }

    private static Stream<Importes.Linea> delConcepto(String concepto) {
        return Importes.LINEAS.stream()
                .filter(l -> concepto.isEmpty() || l.concepto().clave().equals(concepto));
    }

    private static final class Suma {
        private Importe suma = Importe.CERO;
        private boolean algo;

        void agrega(Importe importe) {
            suma = suma.mas(importe);
            algo = true;
        }

        Optional<BigDecimal> pesos() {
            return algo ? Optional.of(suma.pesos()) : Optional.empty();
        }
    }

    /** Counts every line and keeps those of one page. */
    private static final class Pagina implements Cada {
        private final long desde;
        private final long hasta;
        private final List<List<String>> filas = new ArrayList<>();
        private int total;

        Pagina(int desde, int cuantos) {
            this.desde = desde;
            this.hasta = (long) desde + cuantos;
        }

        /** Whether some of the lines that follow are of the page. */
        boolean toca(int siguientes) {
            return total < hasta && total + (long) siguientes > desde;
        }

        @Override
        public void linea(Cedula cedula, Devengo d, String columna) {
            if (total >= desde && total < hasta) {
                filas.add(fila(cedula, d, columna));
            }
            total++;
        }
    }
}
