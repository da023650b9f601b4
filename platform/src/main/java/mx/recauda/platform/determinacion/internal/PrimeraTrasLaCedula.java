package mx.recauda.platform.determinacion.internal;

import static mx.recauda.platform.determinacion.internal.MesDelPatron.clave;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste.Causa;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Cambio;
import mx.recauda.platform.determinacion.internal.FuentesDeAjuste.Confrontada;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The first proposal of a month that its employer had determined when it could not be proposed. It
 * changes what the institute had on its side of that confronta: what the employer declared and the
 * differences between both.
 */
@Component
class PrimeraTrasLaCedula {

    private final JdbcClient jdbc;
    private final TablaDePropuestas propuestas;

    PrimeraTrasLaCedula(JdbcClient jdbc, TablaDePropuestas propuestas) {
        this.jdbc = jdbc;
        this.propuestas = propuestas;
    }

    private record Lado(String nss, String nombre, Montos montos, List<Causa> causas) {

        Lado mas(Lado otro) {
            List<Causa> todas = new ArrayList<>(causas);
            todas.addAll(otro.causas);
            return new Lado(nss, nombre, montos.mas(otro.montos), todas);
        }
    }

    /** The whole of it, of a month that its employer did not determine. */
    List<Cambio> entera(UUID propuesta) {
        return cambios(propuesta, new HashMap<>(), causa("OMISION", propuesta));
    }

    /** What it changes of each worker, with the sign of what is owed. */
    List<Cambio> cambios(UUID propuesta, UUID cedula, List<Confrontada> confrontadas) {
        return cambios(propuesta, comparado(cedula, confrontadas), causa("NINGUNA", propuesta));
    }

    private List<Cambio> cambios(UUID propuesta, Map<String, Lado> comparado, Causa ninguna) {
        List<Cambio> cambios = new ArrayList<>();
        for (RenglonDePropuesta ahora :
                propuestas
                        .renglones(List.of(propuesta))
                        .getOrDefault(propuesta, Map.of())
                        .values()) {
            Optional<Lado> antes = Optional.ofNullable(comparado.remove(clave(ahora.nss())));
            cambios.add(
                    new Cambio(
                            propuesta,
                            Optional.of(ahora.asegurado()),
                            Optional.empty(),
                            ahora.nss(),
                            ahora.nombre(),
                            LoDeterminado.montos(ahora.importes())
                                    .menos(antes.map(Lado::montos).orElse(Montos.CERO)),
                            antes.map(Lado::causas)
                                    .filter(c -> !c.isEmpty())
                                    .orElse(List.of(ninguna))));
        }
        comparado.values().forEach(l -> cambios.add(sinRenglon(propuesta, l, ninguna)));
        return cambios.stream()
                .map(c -> c.con(sinCreditos(c.montos())))
                .filter(c -> !c.montos().equals(Montos.CERO))
                .toList();
    }

    // No proposal has them: what the employer declared of them stands.
    private static Montos sinCreditos(Montos montos) {
        return Montos.de(l -> l.concepto().isEmpty() ? Importe.CERO : montos.de(l));
    }

    private static Cambio sinRenglon(UUID propuesta, Lado lado, Causa ninguna) {
        return new Cambio(
                propuesta,
                Optional.empty(),
                Optional.empty(),
                lado.nss(),
                lado.nombre(),
                Montos.CERO.menos(lado.montos()),
                lado.causas().isEmpty() ? List.of(ninguna) : lado.causas());
    }

    /** What the institute had of each worker when both were compared. */
    private Map<String, Lado> comparado(UUID cedula, List<Confrontada> confrontadas) {
        Map<String, Lado> lados = new HashMap<>();
        declarado(cedula).forEach(l -> lados.merge(clave(l.nss()), l, Lado::mas));
        for (Confrontada confrontada : confrontadas) {
            Cambio c = confrontada.cambio();
            lados.merge(
                    clave(c.nss()),
                    new Lado(c.nss(), c.nombre(), c.montos(), c.causas()),
                    Lado::mas);
        }
        return lados;
    }

    private List<Lado> declarado(UUID cedula) {
        return jdbc.sql(
                        """
                        SELECT nss, nombre, montos_centavos FROM determinacion.cedula_renglon
                        WHERE cedula_id = ? ORDER BY nss
                        """)
                .param(cedula)
                .query((ResultSet fila, int numero) ->
                        new Lado(
                                fila.getString("nss"),
                                fila.getString("nombre"),
                                TablaDeAjustes.montos(fila, "montos_centavos"),
                                List.of()))
                .list();
    }

    private Causa causa(String clase, UUID propuesta) {
        return jdbc.sql("SELECT mes, conocido_en FROM determinacion.propuesta WHERE id = ?")
                .param(propuesta)
                .query((ResultSet fila, int numero) ->
                        new Causa(
                                clase,
                                "",
                                0,
                                fila.getObject("mes", LocalDate.class),
                                fila.getObject("conocido_en", OffsetDateTime.class).toInstant()))
                .single();
    }
}
