package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.Capturas;
import mx.recauda.platform.rendicion.mesa.CeldaCapturada;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.rendicion.mesa.Solicitudes;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.justificacion.Conciliacion;
import mx.recauda.rendicion.justificacion.Justificacion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Keeps the explanations of cells: of two people on one cell one wins and the other is told. */
@Service
public class Justificaciones {

    private final Mesa mesa;
    private final Capturas capturas;
    private final Solicitudes solicitudes;
    private final Explicaciones explicaciones;
    private final RevisionDeCeldas revision;
    private final Clock reloj;

    Justificaciones(
            Mesa mesa,
            Capturas capturas,
            Solicitudes solicitudes,
            Explicaciones explicaciones,
            RevisionDeCeldas revision,
            Clock reloj) {
        this.mesa = mesa;
        this.capturas = capturas;
        this.solicitudes = solicitudes;
        this.explicaciones = explicaciones;
        this.revision = revision;
        this.reloj = reloj;
    }

    /** What came of keeping an explanation. */
    public sealed interface Guardada {

        /** Kept, or already so. */
        record Hecha(Explicada explicada) implements Guardada {}

        /** Somebody kept another after this one was read. */
        record Conflicto(Explicada actual) implements Guardada {}

        /** The section is not in capture, or not by this person. */
        record NoToca() implements Guardada {}
    }

    /**
     * Keeps the explanation of a cell. Each amount that reconciles is kept tied to its Dato, and
     * each source declared, with who declared it first.
     *
     * @param leida number of the explanation the person was looking at, 0 when there was none
     */
    @Transactional
    public Guardada guarda(
            UUID solicitud,
            Campo campo,
            int leida,
            Justificacion justificacion,
            String cuenta,
            Idioma idioma) {
        solicitudes.aparta(solicitud);
        Expediente expediente = mesa.expediente(solicitud).orElseThrow();
        if (!mesa.acciones(expediente, cuenta).contains(Accion.CAPTURAR)) {
            return new Guardada.NoToca();
        }
        UUID borrador = expediente.borrador().id();
        explicaciones.aparta(borrador, campo.casilla());
        List<Explicada> historia = explicaciones.historia(borrador, campo.casilla());
        Explicada nueva =
                new Explicada(
                        historia.size() + 1,
                        valor(expediente, campo),
                        ligada(expediente, campo, firmada(justificacion, historia, cuenta), idioma),
                        cuenta,
                        reloj.instant().truncatedTo(ChronoUnit.MICROS));
        if (!historia.isEmpty() && dicenLoMismo(historia.getFirst(), nueva)) {
            return new Guardada.Hecha(historia.getFirst());
        }
        if (historia.size() != leida) {
            return new Guardada.Conflicto(
                    historia.isEmpty() ? ninguna(nueva) : historia.getFirst());
        }
        capturas.anotaCaptura(expediente, cuenta, idioma);
        explicaciones.agrega(borrador, campo.casilla(), nueva);
        return new Guardada.Hecha(nueva);
    }

    private Justificacion ligada(
            Expediente expediente, Campo campo, Justificacion justificacion, Idioma idioma) {
        return revision.celda(expediente, campo.indice(), idioma)
                .map(c -> Conciliacion.liga(justificacion, c.celda().datos()))
                .orElse(justificacion);
    }

    private static Justificacion firmada(
            Justificacion justificacion, List<Explicada> historia, String cuenta) {
        List<Justificacion.Fuente> antes =
                historia.isEmpty() ? List.of() : historia.getFirst().justificacion().fuentes();
        return justificacion.conFuentes(
                justificacion.fuentes().stream()
                        .map(f ->
                                antes.stream()
                                        .filter(f::diceLoMismoQue)
                                        .findFirst()
                                        .orElseGet(() -> f.declaradaPor(cuenta)))
                        .toList());
    }

    /** What there is of a cell that nobody has explained. */
    private static Explicada ninguna(Explicada nueva) {
        return new Explicada(0, nueva.valor(), Justificacion.vacia(), "", nueva.en());
    }

    private static boolean dicenLoMismo(Explicada una, Explicada otra) {
        return una.valor().equals(otra.valor()) && una.justificacion().equals(otra.justificacion());
    }

    private static String valor(Expediente expediente, Campo campo) {
        return expediente.celdas().stream()
                .filter(c -> c.casilla().equals(campo.casilla()))
                .map(CeldaCapturada::valor)
                .findFirst()
                .orElse("");
    }
}
