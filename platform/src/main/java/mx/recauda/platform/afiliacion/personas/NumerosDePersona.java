package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.Fusiones;
import mx.recauda.platform.afiliacion.AnuncioDeCambios;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion.Motivo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The numbers that are one person, as those who decide on movements and money need them. */
@Component
public class NumerosDePersona {

    private final JdbcClient jdbc;
    private final ActosDePersona actos;
    private final AnuncioDeCambios anuncio;

    NumerosDePersona(JdbcClient jdbc, ActosDePersona actos, AnuncioDeCambios anuncio) {
        this.jdbc = jdbc;
        this.actos = actos;
        this.anuncio = anuncio;
    }

    /**
     * Every number of each of those persons that has more than one, the number in force first;
     * whoever has one only is left out.
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> unidos(Collection<UUID> asegurados) {
        Fusiones<UUID> fusiones = actos.fusiones();
        Map<UUID, List<UUID>> unidos = new HashMap<>();
        for (UUID asegurado : asegurados) {
            List<UUID> grupo = List.copyOf(fusiones.grupo(asegurado));
            if (grupo.size() > 1) {
                UUID vigente = fusiones.vigente(asegurado);
                unidos.put(
                        asegurado,
                        grupo.stream()
                                .sorted((uno, otro) ->
                                        Boolean.compare(otro.equals(vigente), uno.equals(vigente)))
                                .toList());
            }
        }
        return unidos;
    }

    /** The registros patronales with movements of any of two numbers; asked over the country. */
    @Transactional(readOnly = true)
    List<Tocado> tocados(UUID uno, UUID otro) {
        return jdbc.sql(
                        """
                        SELECT registro_id, min(efecto) AS desde FROM afiliacion.movimiento
                        WHERE asegurado_id IN (?, ?) GROUP BY registro_id ORDER BY registro_id
                        """)
                .params(uno, otro)
                .query((fila, numero) ->
                        new Tocado(
                                fila.getObject("registro_id", UUID.class),
                                fila.getObject("desde", LocalDate.class)))
                .list();
    }

    /** Tells that the money of those registros may change. */
    void anuncia(List<Tocado> tocados, UUID absorbido, boolean separa, Instant ahora) {
        Motivo motivo = separa ? Motivo.SEPARACION : Motivo.FUSION;
        tocados.forEach(t -> anuncio.anuncia(motivo, absorbido, t.registro(), t.desde(), ahora));
    }

    /** A registro and the first day on which one of the numbers had something under it. */
    record Tocado(UUID registro, LocalDate desde) {}
}
