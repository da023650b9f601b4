package mx.recauda.ley.cedula;

import mx.recauda.ley.cedula.Hecho.Alta;
import mx.recauda.ley.cedula.Hecho.Ausencia;
import mx.recauda.ley.cedula.Hecho.Baja;
import mx.recauda.ley.cedula.Hecho.CambioDeDescuento;
import mx.recauda.ley.cedula.Hecho.CambioDeNumero;
import mx.recauda.ley.cedula.Hecho.CambioDeSalario;
import mx.recauda.ley.cedula.Hecho.Incapacidad;
import mx.recauda.ley.cedula.Hecho.InicioDeCredito;
import mx.recauda.ley.cedula.Hecho.ReinicioDeCredito;
import mx.recauda.ley.cedula.Hecho.SalarioDiario;
import mx.recauda.ley.cedula.Hecho.SuspensionDeCredito;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.vivienda.Descuento;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The month of one worker, day by day. */
final class DiasDelMes {

    /**
     * One day.
     *
     * @param diario wage on which LSS 36 is tested: the daily one, or the base of contribution when
     *     nobody declared it, since only a base at the minimum then proves that it applies
     */
    record Dia(
            int numero,
            boolean cotiza,
            Importe sdi,
            Importe diario,
            boolean ausente,
            boolean incapaz,
            boolean licencia,
            Optional<Descuento> descuento) {}

    /** A baja without effect on its day, and the last day of the incapacity in which it fell. */
    record BajaAplazada(LocalDate baja, LocalDate ultimoDia) {}

    private final Mes mes;
    private final List<Hecho> hechos;
    private final List<BajaAplazada> aplazadas = new ArrayList<>();
    private final List<Dia> dias = new ArrayList<>();
    private boolean activo;
    private Optional<LocalDate> ultimoDia = Optional.empty();
    private Importe sdi = Importe.CERO;
    private final Optional<Importe> supuesto;
    private boolean huboAlta;
    private Optional<Importe> diario;
    private Optional<Descuento> descuento = Optional.empty();
    private boolean descuentoSuspendido;
    private String credito = "";

    private DiasDelMes(Mes mes, List<Hecho> hechos, Optional<Importe> diario) {
        this.mes = mes;
        this.hechos = hechos;
        this.supuesto = diario;
        this.diario = diario;
    }

    static DiasDelMes de(Trabajador trabajador, Mes mes) {
        List<Hecho> hechos =
                trabajador.hechos().stream().sorted(Comparator.comparing(Hecho::fecha)).toList();
        DiasDelMes mio = new DiasDelMes(mes, hechos, trabajador.salarioDiario());
        int siguiente = mio.antes();
        for (int numero = 1; numero <= mes.dias(); numero++) {
            LocalDate hoy = mes.dia(numero);
            int hasta = siguiente;
            while (hasta < hechos.size() && hechos.get(hasta).fecha().equals(hoy)) {
                hasta++;
            }
            mio.vive(hoy, hechos.subList(siguiente, hasta));
            siguiente = hasta;
            mio.anota(numero, hoy);
        }
        return mio;
    }

    Mes mes() {
        return mes;
    }

    List<Dia> dias() {
        return dias;
    }

    /** Number of the credit at the end of the month, or empty. */
    String credito() {
        return credito;
    }

    /** Daily wage declared that holds at the end of the month. */
    Optional<Importe> salarioDiario() {
        return diario;
    }

    /** Bajas put off to a day of this month or later. */
    List<BajaAplazada> bajasAplazadas() {
        return aplazadas.stream().filter(a -> !a.ultimoDia().isBefore(mes.primerDia())).toList();
    }

    /** Days enrolled. */
    int cotizados() {
        return (int) dias.stream().filter(Dia::cotiza).count();
    }

    /** Salary of the last day enrolled. */
    Importe ultimoSdi() {
        return dias.reversed().stream()
                .filter(Dia::cotiza)
                .map(Dia::sdi)
                .findFirst()
                .orElse(Importe.CERO);
    }

    /** Lives the days before the month, group by group; returns the first fact not lived. */
    private int antes() {
        int i = 0;
        while (i < hechos.size() && hechos.get(i).fecha().isBefore(mes.primerDia())) {
            int j = i;
            while (j < hechos.size() && hechos.get(j).fecha().equals(hechos.get(i).fecha())) {
                j++;
            }
            vive(hechos.get(i).fecha(), hechos.subList(i, j));
            i = j;
        }
        return i;
    }

    /**
     * The facts of one day. Who was enrolled in the morning leaves first and may come back; who was
     * not, enters first and may leave.
     */
    @Fuente("RACERF 57: the day of the baja is contributed")
    private void vive(LocalDate hoy, List<Hecho> deHoy) {
        if (ultimoDia.filter(ultimo -> ultimo.isBefore(hoy)).isPresent()) {
            activo = false;
            ultimoDia = Optional.empty();
        }
        terminaElDiario(deHoy);
        boolean entroActivo = activo;
        for (Hecho hecho : deHoy) {
            if (hecho instanceof Alta alta) {
                activo = true;
                sdi = alta.sdi();
                ultimoDia = Optional.empty();
            }
        }
        boolean hayAlta = deHoy.stream().anyMatch(Alta.class::isInstance);
        boolean hayBaja = deHoy.stream().anyMatch(Baja.class::isInstance);
        if (hayBaja && !(entroActivo && hayAlta)) {
            ultimoDia = Optional.of(ultimoDia(hoy));
        }
        deHoy.forEach(this::cambia);
    }

    /** A daily wage is declared of a salary and an employment, and does not outlive them. */
    @Fuente("LSS 36")
    @Fuente(
            value = "A declared daily wage holds until the next salary or employment",
            confianza = Confianza.PROPUESTA)
    private void terminaElDiario(List<Hecho> deHoy) {
        boolean alta = deHoy.stream().anyMatch(Alta.class::isInstance);
        if ((huboAlta && alta) || deHoy.stream().anyMatch(CambioDeSalario.class::isInstance)) {
            diario = supuesto;
        }
        huboAlta |= alta;
    }

    /** The last day of the employment of who leaves on that day. */
    @Fuente("LSS 21; RACERF 60: a baja during an incapacity has no effect")
    @Fuente(
            value = "Without a new baja, the employment ends with the incapacity",
            confianza = Confianza.PROPUESTA)
    private LocalDate ultimoDia(LocalDate baja) {
        LocalDate ultimo = baja;
        for (Hecho hecho : hechos) {
            // A certificate from the following day on continues the same incapacity.
            LocalDate alcanza = ultimo.equals(baja) ? baja : ultimo.plusDays(1);
            if (hecho instanceof Incapacidad i
                    && !i.licencia()
                    && !i.fecha().isAfter(alcanza)
                    && i.fecha().plusDays(i.dias()).isAfter(alcanza)) {
                ultimo = i.fecha().plusDays(i.dias() - 1L);
            }
        }
        if (ultimo.isAfter(baja)) {
            aplazadas.add(new BajaAplazada(baja, ultimo));
        }
        return ultimo;
    }

    @Fuente(
            value = "A suspension of the deduction counts from its own day",
            confianza = Confianza.PROPUESTA)
    private void cambia(Hecho hecho) {
        switch (hecho) {
            case CambioDeSalario c -> sdi = c.sdi();
            case SalarioDiario s -> diario = Optional.of(s.salario());
            case InicioDeCredito c -> {
                descuento = Optional.of(c.descuento());
                credito = c.numero();
                descuentoSuspendido = false;
            }
            case CambioDeDescuento c -> descuento = Optional.of(c.descuento());
            case CambioDeNumero c -> credito = c.numero();
            case SuspensionDeCredito c -> descuentoSuspendido = true;
            case ReinicioDeCredito c -> descuentoSuspendido = false;
            case Alta a -> {}
            case Baja b -> {}
            case Ausencia a -> {}
            case Incapacidad i -> {}
        }
    }

    private void anota(int numero, LocalDate hoy) {
        boolean incapaz = false;
        boolean licencia = false;
        boolean ausente = false;
        for (Hecho hecho : hechos) {
            switch (hecho) {
                case Incapacidad i when dura(i.fecha(), i.dias(), hoy) -> {
                    incapaz = true;
                    licencia |= i.licencia();
                }
                case Ausencia a when dura(a.fecha(), a.dias(), hoy) -> ausente = true;
                default -> {}
            }
        }
        dias.add(
                new Dia(
                        numero,
                        activo,
                        sdi,
                        diario.orElse(sdi),
                        activo && ausente && !incapaz,
                        activo && incapaz,
                        activo && licencia,
                        activo && !descuentoSuspendido ? descuento : Optional.empty()));
    }

    private static boolean dura(LocalDate desde, int dias, LocalDate hoy) {
        return !hoy.isBefore(desde) && hoy.isBefore(desde.plusDays(dias));
    }
}
