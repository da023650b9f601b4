package mx.recauda.synthetic;

import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.movimientos.Suceso;
import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to one worker with one employer. Notices come one after another, each admissible
 * when it is received: after the effect of the one before, within the limits of the wage of its
 * day, and no baja during an incapacity. Most come in time; a few are late and have the effect that
 * the law gives them.
 */
final class Vida {

    private static final int DIAS_HABILES_DE_PLAZO = 5;
    private static final int TARDE_POR_DIEZ_MIL = 60;
    private static final int SUBE_POR_DIEZ_MIL = 130;
    private static final int BAJA_POR_DIEZ_MIL = 15;
    private static final int FALTA_POR_DIEZ_MIL = 300;
    private static final int ENFERMA_POR_DIEZ_MIL = 140;
    private static final int VARIABLE = 1;
    private static final Curva DIAS_DE_INCAPACIDAD =
            new Curva(new int[] {0, 4_000, 7_500, 9_500, 10_000}, new long[] {1, 3, 7, 21, 28});

    private final Escenario escenario;
    private final Ley ley;
    private final PatronSintetico patron;
    private final Perfil perfil;
    private final Azar azar;
    private final List<ActoSintetico> actos = new ArrayList<>();
    private LocalDate libre = LocalDate.MIN;
    private LocalDate sinIncidencias = LocalDate.MIN;
    private LocalDate recibido = LocalDate.MIN;
    private long base;
    private long sbc;

    Vida(Escenario escenario, Ley ley, PatronSintetico patron, Perfil perfil, Azar azar) {
        this.escenario = escenario;
        this.ley = ley;
        this.patron = patron;
        this.perfil = perfil;
        this.azar = azar;
    }

    List<ActoSintetico> actos() {
        return actos;
    }

    /** First day on which another notice may happen. */
    LocalDate libre() {
        return libre;
    }

    boolean puedeVolver() {
        return !actos.isEmpty();
    }

    /**
     * Lives an employment.
     *
     * @param fin last day worked, or a day after the cut-off
     * @return whether it ended and its end was received
     */
    boolean relacion(LocalDate alta, LocalDate fin, Suceso.Baja baja) {
        long deEntrada = ley.minimoIntegrado(patron.zona(), alta) * perfil.veces() / 100;
        base = enLimites(deEntrada, alta);
        sbc = base;
        if (!notifica(alta, alta(), false)) {
            return false;
        }
        LocalDate mes = alta.withDayOfMonth(1).plusMonths(1);
        while (!mes.isAfter(escenario.corte()) && !mes.isAfter(fin)) {
            mes(mes, fin);
            mes = mes.plusMonths(1);
        }
        LocalDate ultimo = fin.isBefore(sinIncidencias) ? sinIncidencias : fin;
        ultimo = ultimo.isBefore(libre) ? libre : ultimo;
        return !ultimo.isAfter(escenario.corte()) && notifica(ultimo, baja, false);
    }

    private Suceso alta() {
        return new Suceso.Alta(
                salario(),
                perfil.tipoDeTrabajador(),
                perfil.umf(),
                new Suceso.Domicilio("", patron.codigoPostal(), "", ""));
    }

    private void mes(LocalDate mes, LocalDate fin) {
        boolean enVentana = !mes.isBefore(escenario.inicio());
        if (mes.getMonthValue() == 1) {
            aumentoDeEnero(mes, fin);
        } else if (enVentana && mes.getMonthValue() % 2 == 1 && perfil.tipoDeSalario() != 0) {
            parteVariable(mes, fin);
        }
        if (!enVentana) {
            return;
        }
        if (azar.pasa(SUBE_POR_DIEZ_MIL)) {
            cambiaUnDia(mes, fin, base * (105 + azar.entre(20)) / 100);
        } else if (azar.pasa(BAJA_POR_DIEZ_MIL)) {
            cambiaUnDia(mes, fin, base * (90 + azar.entre(6)) / 100);
        }
        if (azar.pasa(FALTA_POR_DIEZ_MIL)) {
            incidencia(
                    unDia(mes), fin, new Suceso.Ausencia(1 + azar.entre(azar.pasa(800) ? 7 : 3)));
        }
        if (azar.pasa(ENFERMA_POR_DIEZ_MIL)) {
            incidencia(unDia(mes), fin, incapacidad());
        }
    }

    /** What is only variable changes with the average of each bimester, and on no other day. */
    private void cambiaUnDia(LocalDate mes, LocalDate fin, long nuevo) {
        LocalDate dia = unDia(mes);
        if (perfil.tipoDeSalario() != VARIABLE) {
            cambia(dia, fin, nuevo);
        }
    }

    private LocalDate unDia(LocalDate mes) {
        return mes.plusDays(azar.entre(mes.lengthOfMonth()));
    }

    /** The new minimum wage carries those below it on the first day; the others later. */
    private void aumentoDeEnero(LocalDate enero, LocalDate fin) {
        long minimo = ley.minimoIntegrado(patron.zona(), enero);
        if (sbc < minimo) {
            LocalDate dia = enero.isBefore(libre) ? libre : enero;
            cambia(dia, fin, Math.max(minimo, ley.minimoIntegrado(patron.zona(), dia)));
        } else if (azar.pasa(8_500)) {
            int dias = azar.entre(16);
            LocalDate dia = perfil.tipoDeSalario() == VARIABLE ? enero : enero.plusDays(dias);
            cambia(dia, fin, base * (103 + azar.entre(7)) / 100);
        }
    }

    /** What was earned in the bimester before, on top of the fixed part (LSS 34-II, III). */
    private void parteVariable(LocalDate mes, LocalDate fin) {
        int parte = perfil.tipoDeSalario() == VARIABLE ? 80 + azar.entre(41) : 95 + azar.entre(16);
        long fijo = base;
        cambia(mes, fin, base * parte / 100);
        base = fijo;
    }

    private void cambia(LocalDate dia, LocalDate fin, long nuevo) {
        if (dia.isBefore(libre) || !dia.isBefore(fin) || dia.isAfter(escenario.corte())) {
            return;
        }
        long antes = sbc;
        long enLimites = enLimites(nuevo, dia);
        if (enLimites == antes) {
            return;
        }
        sbc = enLimites;
        if (notifica(dia, new Suceso.CambioDeSalario(salario()), enLimites < antes)) {
            base = enLimites;
        } else {
            sbc = antes;
        }
    }

    private long enLimites(long centavos, LocalDate dia) {
        return Math.clamp(centavos, ley.minimoIntegrado(patron.zona(), dia), ley.maximo(dia));
    }

    private Salario salario() {
        return new Salario(Importe.deCentavos(sbc), perfil.tipoDeSalario(), perfil.jornada());
    }

    /** Certificates and absences never overlap, and end before the employment does. */
    private void incidencia(LocalDate dia, LocalDate fin, Suceso suceso) {
        int dias =
                switch (suceso) {
                    case Suceso.Ausencia ausencia -> ausencia.dias();
                    case Suceso.Incapacidad incapacidad -> incapacidad.dias();
                    default -> throw new IllegalArgumentException(suceso.palabra());
                };
        LocalDate despues = dia.plusDays(dias);
        if (dia.isBefore(sinIncidencias)
                || !despues.isBefore(fin)
                || despues.isAfter(escenario.corte())) {
            return;
        }
        sinIncidencias = despues;
        recibido = despues.isAfter(recibido) ? despues : recibido;
        actos.add(new ActoSintetico(dia, recibido, dia, true, suceso));
    }

    private Suceso incapacidad() {
        int rama = azar.pasa(7_800) ? 2 : azar.pasa(7_000) ? 1 : 3;
        int dias = rama == 3 ? 42 : (int) DIAS_DE_INCAPACIDAD.sortea(azar);
        String folio =
                ""
                        + (char) ('A' + azar.entre(26))
                        + (char) ('A' + azar.entre(26))
                        + Personas.digitos(azar.entre(1_000_000), 6);
        return rama == 1
                ? new Suceso.Incapacidad(folio, dias, 1, azar.pasa(7_500) ? 1 : 2, 1, 1, 0)
                : new Suceso.Incapacidad(folio, dias, rama, 0, 0, rama == 3 ? 7 : 0, 0);
    }

    /**
     * Sends a notice, unless it would be received after the cut-off.
     *
     * @param disminuye whether it lowers the wage
     */
    private boolean notifica(LocalDate dia, Suceso suceso, boolean disminuye) {
        boolean enVentana = !dia.isBefore(escenario.inicio());
        int habiles =
                enVentana && azar.pasa(TARDE_POR_DIEZ_MIL)
                        ? DIAS_HABILES_DE_PLAZO + 1 + azar.entre(15)
                        : 1 + azar.entre(DIAS_HABILES_DE_PLAZO);
        LocalDate origen = origenDelPlazo(dia, suceso);
        LocalDate recepcion = ley.masHabiles(origen, habiles);
        if (recepcion.isBefore(recibido)) {
            recepcion = recibido;
        }
        if (recepcion.isAfter(escenario.corte())) {
            return false;
        }
        boolean oportuno = !recepcion.isAfter(ley.masHabiles(origen, DIAS_HABILES_DE_PLAZO));
        LocalDate efecto = oportuno ? dia : efectoTardio(dia, recepcion, suceso, disminuye);
        actos.add(new ActoSintetico(dia, recepcion, efecto, oportuno, suceso));
        recibido = recepcion;
        libre = efecto.plusDays(1);
        return true;
    }

    /** The term of the average of a bimester counts the first day of the month (LSS 34-II). */
    private static LocalDate origenDelPlazo(LocalDate dia, Suceso suceso) {
        return delBimestre(dia, suceso) ? dia.minusDays(1) : dia;
    }

    private static boolean delBimestre(LocalDate dia, Suceso suceso) {
        return suceso instanceof Suceso.CambioDeSalario cambio
                && new Aviso.DeSalario(
                                dia,
                                cambio.salario().sbc(),
                                cambio.salario().tipo(),
                                cambio.salario().jornada())
                        .delBimestre();
    }

    private LocalDate efectoTardio(
            LocalDate dia, LocalDate recepcion, Suceso suceso, boolean disminuye) {
        return switch (suceso) {
            case Suceso.Baja baja ->
                    EfectoDelAviso.deBaja(dia, recepcion, ley.calendario()).fecha();
            case Suceso.CambioDeSalario cambio ->
                    (delBimestre(dia, cambio)
                                    ? EfectoDelAviso.deSalarioVariable(
                                            dia, recepcion, disminuye, ley.calendario())
                                    : EfectoDelAviso.deSalario(
                                            dia, recepcion, disminuye, ley.calendario()))
                            .fecha();
            default -> EfectoDelAviso.deAlta(dia, recepcion, ley.calendario()).fecha();
        };
    }
}
