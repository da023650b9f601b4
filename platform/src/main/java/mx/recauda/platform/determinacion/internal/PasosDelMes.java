package mx.recauda.platform.determinacion.internal;

import static mx.recauda.platform.determinacion.internal.MesDelPatron.clave;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.CuentaDelMes.Paso;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Exigido;
import mx.recauda.platform.determinacion.internal.LoDeterminado.Recibida;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was demanded of each worker of a month, determination by determination. The ledger keeps it
 * by line; here is whose it is, so that nobody's pays another's.
 */
@Component
class PasosDelMes {

    private final JdbcClient jdbc;
    private final TablaDePropuestas propuestas;
    private final TablaDeAjustes ajustes;

    PasosDelMes(JdbcClient jdbc, TablaDePropuestas propuestas, TablaDeAjustes ajustes) {
        this.jdbc = jdbc;
        this.propuestas = propuestas;
        this.ajustes = ajustes;
    }

    /**
     * Steps of each worker, by {@link MesDelPatron#clave}.
     *
     * @param todos whether what each determination declares of each worker is in them; else only
     *     what was liquidated or accepted of differences from the only one
     * @param liquidado from the last determination, also of no worker
     */
    record Pasos(boolean todos, int cuantos, Map<String, List<Paso>> deCada, Montos liquidado) {

        /** Those of a worker, who may have none. */
        List<Paso> de(String clave) {
            return deCada.getOrDefault(clave, nada());
        }

        private List<Paso> nada() {
            return Stream.generate(() -> new Paso(Montos.CERO, Montos.CERO))
                    .limit(cuantos)
                    .toList();
        }
    }

    /** Those that are in force: liquidated, or accepted by the employer as they are. */
    static List<Ajuste> enVigor(Exigido exigido, List<Ajuste> ajustes) {
        return ajustes.stream()
                .filter(Ajuste::aCargo)
                .filter(a -> a.estado().liquidada() || exigido.aceptados().contains(a.id()))
                .toList();
    }

    /**
     * The steps of a month.
     *
     * @param ajustes all of it
     * @param conTodos whether what is declared of each worker is needed even of one determination
     */
    Pasos de(Exigido exigido, List<Ajuste> ajustes, boolean conTodos) {
        List<Ajuste> vigor = enVigor(exigido, ajustes);
        Optional<UUID> base = exigido.ultima().map(Recibida::cedula);
        boolean deAntes = vigor.stream().anyMatch(a -> !a.cedula().equals(base));
        boolean todos = conTodos || exigido.recibidas().size() > 1 || deAntes;
        List<Optional<UUID>> cedulas = new ArrayList<>();
        if (todos) {
            cedulas.add(Optional.empty());
            exigido.recibidas().forEach(r -> cedulas.add(Optional.of(r.cedula())));
        } else {
            cedulas.add(base);
        }
        List<Map<String, Montos>> declarados = new ArrayList<>();
        cedulas.forEach(c -> declarados.add(todos ? declarado(exigido, c) : Map.of()));
        List<Map<String, Montos>> liquidados = liquidados(cedulas, vigor);
        Set<String> claves = new HashSet<>();
        Stream.concat(declarados.stream(), liquidados.stream())
                .forEach(m -> claves.addAll(m.keySet()));
        Map<String, List<Paso>> deCada = new HashMap<>();
        for (String clave : claves) {
            List<Paso> pasos = new ArrayList<>();
            for (int i = 0; i < cedulas.size(); i++) {
                pasos.add(
                        new Paso(
                                declarados.get(i).getOrDefault(clave, Montos.CERO),
                                liquidados.get(i).getOrDefault(clave, Montos.CERO)));
            }
            deCada.put(clave, pasos);
        }
        Montos liquidado =
                vigor.stream()
                        .filter(a -> a.cedula().equals(base))
                        .map(Ajuste::montos)
                        .reduce(Montos.CERO, Montos::mas);
        return new Pasos(todos, cedulas.size(), deCada, liquidado);
    }

    private List<Map<String, Montos>> liquidados(List<Optional<UUID>> cedulas, List<Ajuste> vigor) {
        List<Map<String, Montos>> liquidados = new ArrayList<>();
        Map<UUID, List<RenglonDeAjuste>> renglones =
                ajustes.renglones(vigor.stream().map(Ajuste::id).toList());
        for (Optional<UUID> cedula : cedulas) {
            Map<String, Montos> suyos = new HashMap<>();
            vigor.stream()
                    .filter(a -> a.cedula().equals(cedula))
                    .flatMap(a -> renglones.getOrDefault(a.id(), List.of()).stream())
                    .forEach(r -> suyos.merge(clave(r.nss()), r.montos(), Montos::mas));
            liquidados.add(suyos);
        }
        return liquidados;
    }

    private Map<String, Montos> declarado(Exigido exigido, Optional<UUID> cedula) {
        return exigido.recibidas().stream()
                .filter(r -> Optional.of(r.cedula()).equals(cedula))
                .findFirst()
                .map(r ->
                        r.propia()
                                ? propio(r.cedula())
                                : r.propuesta().map(this::propuesto).orElse(Map.of()))
                .orElse(Map.of());
    }

    /** What a proposal comes to of each worker. */
    Map<String, Montos> propuesto(UUID propuesta) {
        Map<String, Montos> suyos = new HashMap<>();
        for (RenglonDePropuesta r :
                propuestas
                        .renglones(List.of(propuesta))
                        .getOrDefault(propuesta, Map.of())
                        .values()) {
            suyos.merge(clave(r.nss()), LoDeterminado.montos(r.importes()), Montos::mas);
        }
        return suyos;
    }

    private Map<String, Montos> propio(UUID cedula) {
        Map<String, Montos> suyos = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT nss, montos_centavos FROM determinacion.cedula_renglon
                        WHERE cedula_id = ?
                        """)
                .param(cedula)
                .query((ResultSet fila) -> {
                    suyos.merge(
                            clave(fila.getString("nss")),
                            TablaDeAjustes.montos(fila, "montos_centavos"),
                            Montos::mas);
                });
        return suyos;
    }
}
