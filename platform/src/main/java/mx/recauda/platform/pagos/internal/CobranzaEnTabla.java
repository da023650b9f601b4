package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.libro.Cobros;
import mx.recauda.platform.libro.Cobros.Filtro;
import mx.recauda.platform.libro.Cobros.Grupo;
import mx.recauda.platform.libro.Cortes;
import mx.recauda.platform.pagos.Cobranza;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

@Service
@Transactional
class CobranzaEnTabla implements Cobranza {

    private static final Set<Fondo> TODOS =
            EnumSet.of(Fondo.IMSS, Fondo.RCV, Fondo.VIVIENDA, Fondo.AMORTIZACION);
    private static final int FUENTE_MAX = 500;

    private final JdbcClient jdbc;
    private final Cobros cobros;
    private final EmpleosParaCuotas empleos;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final Clock reloj;

    CobranzaEnTabla(
            JdbcClient jdbc,
            Cobros cobros,
            EmpleosParaCuotas empleos,
            Bitacora bitacora,
            Identificadores identificadores,
            Clock reloj) {
        this.jdbc = jdbc;
        this.cobros = cobros;
        this.empleos = empleos;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Renglon> tabla(LocalDate desde, LocalDate hasta, Por por) {
        Map<String, Importe> metas = por == Por.OFICINA ? metas(desde, hasta) : Map.of();
        Map<String, Renglon> renglones = new TreeMap<>();
        metas.forEach((oficina, meta) ->
                renglones.put(
                        oficina,
                        new Renglon(oficina, Importe.CERO, Importe.CERO, Optional.of(meta))));
        for (Celda celda : cubo(desde, hasta)) {
            renglones.merge(
                    clave(celda, por),
                    new Renglon(
                            clave(celda, por),
                            celda.instituto(),
                            celda.terceros(),
                            Optional.empty()),
                    (a, b) ->
                            new Renglon(
                                    a.clave(),
                                    a.instituto().mas(b.instituto()),
                                    a.terceros().mas(b.terceros()),
                                    a.meta()));
        }
        return List.copyOf(renglones.values());
    }

    private static String clave(Celda celda, Por por) {
        return switch (por) {
            case OFICINA -> celda.oficina();
            case CONCEPTO -> celda.concepto();
            case MODALIDAD -> celda.modalidad();
            case DIA -> celda.dia().toString();
        };
    }

    private record Lugar(LocalDate dia, String oficina, String concepto, String modalidad) {}

    @Override
    @Transactional(readOnly = true)
    public List<Celda> cubo(LocalDate desde, LocalDate hasta) {
        List<Grupo> grupos =
                cobros.grupos(
                        new Filtro(
                                desde,
                                hasta,
                                Cortes.SIEMPRE,
                                "*",
                                TODOS,
                                Optional.empty(),
                                Optional.empty()));
        Map<UUID, PatronConocido> patrones =
                empleos.patrones(
                        grupos.stream().map(Grupo::registro).distinct().toList(),
                        hasta,
                        reloj.instant());
        Map<Lugar, Celda> celdas = new HashMap<>();
        List<Lugar> orden = new ArrayList<>();
        for (Grupo g : grupos) {
            String modalidad =
                    Optional.ofNullable(patrones.get(g.registro()))
                            .map(PatronConocido::modalidad)
                            .orElse("");
            Lugar lugar = new Lugar(g.dia(), g.oficina(), g.rubro().name(), modalidad);
            if (!celdas.containsKey(lugar)) {
                orden.add(lugar);
            }
            boolean terceros = g.rubro().fondo().deTerceros();
            celdas.merge(
                    lugar,
                    new Celda(
                            g.dia(),
                            g.oficina(),
                            g.rubro().name(),
                            modalidad,
                            terceros ? Importe.CERO : g.importe(),
                            terceros ? g.importe() : Importe.CERO),
                    CobranzaEnTabla::suma);
        }
        return orden.stream().map(celdas::get).toList();
    }

    private static Celda suma(Celda a, Celda b) {
        return new Celda(
                a.dia(),
                a.oficina(),
                a.concepto(),
                a.modalidad(),
                a.instituto().mas(b.instituto()),
                a.terceros().mas(b.terceros()));
    }

    // Of the months that are whole in the interval.
    private Map<String, Importe> metas(LocalDate desde, LocalDate hasta) {
        Map<String, Importe> metas = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT oficina, sum(importe_centavos)::bigint AS suma FROM (
                            SELECT DISTINCT ON (oficina, mes) oficina, mes, importe_centavos
                            FROM pagos.meta_de_cobro
                            WHERE mes >= ? AND (mes + interval '1 month' - interval '1 day')::date <= ?
                            ORDER BY oficina, mes, numero DESC) m
                        GROUP BY oficina
                        """)
                .params(desde, hasta)
                .query((ResultSet fila) -> {
                    metas.put(fila.getString("oficina"), Importe.deCentavos(fila.getLong("suma")));
                });
        return metas;
    }

    @Override
    public Optional<Importe> meta(String oficina, Mes mes) {
        return jdbc.sql(
                        """
                        SELECT importe_centavos FROM pagos.meta_de_cobro WHERE oficina = ? AND mes = ?
                        ORDER BY numero DESC LIMIT 1
                        """)
                .params(oficina, mes.primerDia())
                .query(Long.class)
                .optional()
                .map(Importe::deCentavos);
    }

    @Override
    public void fijaMeta(String oficina, Mes mes, Importe importe, String fuente) {
        int largo = fuente.strip().length();
        if (!oficina.matches("[0-9]{4}") || importe.centavos() < 0) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDePago.META_IMPOSIBLE, oficina);
        }
        if (largo == 0 || largo > FUENTE_MAX) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDePago.SIN_MOTIVO, String.valueOf(largo));
        }
        UUID id = identificadores.nuevo();
        jdbc.sql(
                        """
                        INSERT INTO pagos.meta_de_cobro (id, oficina, mes, importe_centavos, fuente, fijada_en,
                            fijada_por) VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        oficina,
                        mes.primerDia(),
                        importe.centavos(),
                        fuente.strip(),
                        OffsetDateTime.ofInstant(reloj.instant(), ZoneOffset.UTC),
                        QuienActua.ahora().cuenta())
                .update();
        bitacora.anota("FIJAR_META_DE_COBRO", "meta:" + id);
    }
}
