package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.platform.afiliacion.lotes.Linea.Motivo;
import mx.recauda.platform.afiliacion.lotes.Linea.Situacion;

import org.springframework.stereotype.Component;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/** Everything that a lote says, however much, read as it is written. */
@Component
public class LineasDeLote {

    private final ConsultaDeLotes consulta;

    LineasDeLote(ConsultaDeLotes consulta) {
        this.consulta = consulta;
    }

    /** Its lines, in the order of the file. */
    public Iterator<Linea> de(UUID lote, Optional<Situacion> situacion) {
        return new PorPartes<>((ultima, entregadas) ->
                consulta.lineasDespuesDe(
                        lote,
                        situacion,
                        ultima.map(l -> l.renglon().numero()).orElse(0),
                        PorPartes.POR_VEZ));
    }

    /** What was wrong with a refused file, in the order of the file. */
    public Iterator<Motivo> motivos(UUID lote) {
        return new PorPartes<>(
                (ultimo, entregados) -> consulta.motivos(lote, entregados, PorPartes.POR_VEZ));
    }
}
