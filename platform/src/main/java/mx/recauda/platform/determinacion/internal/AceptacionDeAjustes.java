package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.diferencias.Acto;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.Cedula;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A proposed cédula de diferencias that the employer makes his own: what it says, account by
 * account, becomes determined. What else the month has in excess or missing stays as it is.
 */
@Component
class AceptacionDeAjustes {

    /** What the act says, also when the month comes to be determined without it. */
    static final String MOTIVO = "El patrón la determinó.";

    private final TablaDeCedulas cedulas;
    private final TablaDeActosDeAjuste actos;
    private final LiquidadorDeAjustes liquidador;
    private final Identificadores identificadores;
    private final Clock reloj;

    AceptacionDeAjustes(
            TablaDeCedulas cedulas,
            TablaDeActosDeAjuste actos,
            LiquidadorDeAjustes liquidador,
            Identificadores identificadores,
            Clock reloj) {
        this.cedulas = cedulas;
        this.actos = actos;
        this.liquidador = liquidador;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** The registro must be held, and the difference be what remains. */
    Cedula acepta(Ajuste ajuste) {
        UUID registro = ajuste.patron().registro();
        Cedula cedula =
                new Cedula(
                        identificadores.nuevo(),
                        registro,
                        ajuste.mes(),
                        cedulas.ultima(registro, ajuste.mes()).map(Cedula::numero).orElse(0) + 1,
                        Optional.of(ajuste.propuesta()),
                        reloj.instant().truncatedTo(ChronoUnit.MICROS),
                        QuienActua.ahora().cuenta());
        cedulas.guarda(cedula, ajuste);
        liquidador.determina(ajuste, cedula.id());
        actos.anota(ajuste, Acto.ACEPTA, MOTIVO);
        return cedula;
    }
}
