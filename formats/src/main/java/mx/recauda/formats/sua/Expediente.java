package mx.recauda.formats.sua;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Hecho.Alta;
import mx.recauda.ley.cedula.Hecho.Baja;
import mx.recauda.ley.cedula.Hecho.Incapacidad;
import mx.recauda.ley.cedula.Hecho.InicioDeCredito;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.identidad.Nss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Facts of one worker while the files are read, with the rules between one fact and another.
 *
 * @param hechos a list that grows
 * @param conRelacion whether the employment is known, so that facts can be checked against it
 */
record Expediente(
        Nss nss,
        String nombre,
        String rfc,
        String curp,
        String ubicacion,
        int diasPorSemana,
        List<Hecho> hechos,
        boolean conRelacion) {

    /** A worker of whom only some facts were given. */
    static Expediente sinRelacion(Nss nss) {
        return new Expediente(nss, "", "", "", "", 0, new ArrayList<>(), false);
    }

    Trabajador trabajador(LectorSua.Salarios salarios) {
        return new Trabajador(
                nss,
                nombre,
                rfc,
                curp,
                ubicacion,
                diasPorSemana,
                salarios.diario(),
                salarios.pagado(),
                hechos);
    }

    /** Adds a fact that needs a living employment. */
    void siVigente(Renglon renglon, LocalDate dia, Supplier<Hecho> hecho) {
        if (!renglon.sirve()) {
            return;
        }
        if (!conRelacion || vigente(dia)) {
            hechos.add(hecho.get());
        } else {
            renglon.anota(ErrorSua.FUERA_DE_RELACION, "fecha", 25, 32, dia.toString(), nss);
        }
    }

    /** Adds a return, which needs that the employment had ended. */
    void siNoVigente(Renglon renglon, LocalDate dia, Supplier<Hecho> hecho) {
        if (!renglon.sirve()) {
            return;
        }
        if (conRelacion && vigente(dia) && !terminaEl(dia)) {
            renglon.anota(ErrorSua.ALTA_SOBRE_ALTA, "fecha", 25, 32, dia.toString(), nss);
        } else {
            hechos.add(hecho.get());
        }
    }

    /** Adds an incapacity once: the two files may both bring it. */
    void incapacidad(Renglon renglon, Incapacidad nueva) {
        if (!renglon.sirve()) {
            return;
        }
        for (Hecho hecho : List.copyOf(hechos)) {
            if (hecho instanceof Incapacidad otra && comparten(otra, nueva)) {
                boolean laMisma = otra.folio().equals(nueva.folio());
                if (!laMisma) {
                    renglon.anota(
                            ErrorSua.INCAPACIDADES_TRASLAPADAS,
                            "fecha de inicio",
                            24,
                            31,
                            nueva.fecha().toString(),
                            otra.folio() + " " + otra.fecha());
                    return;
                }
                hechos.remove(otra);
            }
        }
        siVigente(renglon, nueva.fecha(), () -> nueva);
    }

    /** Adds a movement of the credit; all but the first need one that started. */
    void credito(Renglon renglon, Hecho hecho) {
        boolean iniciado =
                hechos.stream()
                        .anyMatch(h ->
                                h instanceof InicioDeCredito && !h.fecha().isAfter(hecho.fecha()));
        if (!conRelacion || hecho instanceof InicioDeCredito || iniciado) {
            hechos.remove(hecho);
            hechos.add(hecho);
        } else {
            renglon.anota(
                    ErrorSua.CREDITO_SIN_INICIO, "fecha", 35, 42, hecho.fecha().toString(), nss);
        }
    }

    private static boolean comparten(Incapacidad una, Incapacidad otra) {
        return una.fecha().isBefore(otra.fecha().plusDays(otra.dias()))
                && otra.fecha().isBefore(una.fecha().plusDays(una.dias()));
    }

    /** Whether the employment is alive on a day; the day of the baja still is. */
    private boolean vigente(LocalDate dia) {
        boolean vigente = false;
        for (Hecho hecho : hechos.stream().sorted(Comparator.comparing(Hecho::fecha)).toList()) {
            if (hecho instanceof Alta && !hecho.fecha().isAfter(dia)) {
                vigente = true;
            } else if (hecho instanceof Baja && hecho.fecha().isBefore(dia)) {
                vigente = false;
            }
        }
        return vigente;
    }

    private boolean terminaEl(LocalDate dia) {
        return hechos.stream().anyMatch(h -> h instanceof Baja && h.fecha().equals(dia));
    }
}
