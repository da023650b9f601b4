package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.Cedula;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.internal.Asentador.Cambio;
import mx.recauda.platform.determinacion.internal.HallazgoDeAjustes.Ocasion;
import mx.recauda.platform.determinacion.internal.TablaDeCedulas.Aceptada;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Receives the first determination of a month of many employers, posted in one call; what was
 * proposed of an omission of theirs is attended by it.
 */
@Component
class RecepcionEnLote {

    private final TablaDePropuestas propuestas;
    private final TablaDeCedulas cedulas;
    private final LoDeterminado determinado;
    private final LoQueAgrega agregado;
    private final Asentador asentador;
    private final HallazgoDeAjustes hallazgo;
    private final Identificadores identificadores;
    private final Clock reloj;

    RecepcionEnLote(
            TablaDePropuestas propuestas,
            TablaDeCedulas cedulas,
            LoDeterminado determinado,
            LoQueAgrega agregado,
            Asentador asentador,
            HallazgoDeAjustes hallazgo,
            Identificadores identificadores,
            Clock reloj) {
        this.propuestas = propuestas;
        this.cedulas = cedulas;
        this.determinado = determinado;
        this.agregado = agregado;
        this.asentador = asentador;
        this.hallazgo = hallazgo;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** Each makes his last proposal his own; those who had determined the month are passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int recibe(Mes mes, Collection<UUID> registros) {
        propuestas.unoALaVez(registros);
        Map<UUID, Propuesta> ultimas = propuestas.ultimas(registros, mes);
        Map<UUID, Importes> totales =
                propuestas.totales(ultimas.values().stream().map(Propuesta::id).toList());
        Instant ahora = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        Set<UUID> determinaron = cedulas.determinaron(registros, mes);
        Map<UUID, Importes> liquidado = determinado.importes(registros, mes);
        List<Aceptada> aceptadas = new ArrayList<>();
        List<Cambio> cambios = new ArrayList<>();
        for (Propuesta propuesta : ultimas.values()) {
            if (!determinaron.contains(propuesta.registro())) {
                Cedula cedula =
                        new Cedula(
                                identificadores.nuevo(),
                                propuesta.registro(),
                                mes,
                                1,
                                Optional.of(propuesta.id()),
                                ahora,
                                QuienActua.ahora().cuenta());
                aceptadas.add(new Aceptada(cedula, propuesta.oficina()));
                cambios.add(
                        new Cambio(
                                propuesta,
                                new Origen("cedula", cedula.id()),
                                liquidado.containsKey(propuesta.registro())
                                        ? LoDeterminado.importes(
                                                agregado.propuesta(
                                                        propuesta.registro(), mes, propuesta.id()))
                                        : totales.getOrDefault(propuesta.id(), Importes.CERO)));
            }
        }
        cedulas.guarda(aceptadas);
        asentador.determina(cambios);
        hallazgo.revisa(
                liquidado.keySet().stream().filter(r -> !determinaron.contains(r)).toList(),
                mes,
                Ocasion.DETERMINACION);
        return cambios.size();
    }
}
