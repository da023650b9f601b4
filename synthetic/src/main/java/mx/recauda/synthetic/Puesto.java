package mx.recauda.synthetic;

import mx.recauda.formats.movimientos.Suceso;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A post of work and those who hold it one after another. */
final class Puesto {

    private static final int MESES_ANTES_MAX = 60;
    private static final int VUELVE_POR_DIEZ_MIL = 1_500;

    private final Escenario escenario;
    private final Ley ley;
    private final Personas personas;
    private final PatronSintetico patron;
    private final long numero;
    private final Azar azar;
    private final Perfil perfil;
    private final List<TrabajadorSintetico> hechos = new ArrayList<>();

    Puesto(Escenario escenario, Ley ley, Personas personas, PatronSintetico patron, long numero) {
        this.escenario = escenario;
        this.ley = ley;
        this.personas = personas;
        this.patron = patron;
        this.numero = numero;
        this.azar = Azar.de(escenario.semilla(), Azar.Tema.PUESTO, numero);
        this.perfil = Perfil.sortea(patron, azar);
    }

    /** Everybody who held it, each with all that happened. */
    List<TrabajadorSintetico> trabajadores() {
        LocalDate alta = primeraAlta();
        int ocupante = 0;
        Vida vida = new Vida(escenario, ley, patron, perfil, azar);
        while (!alta.isAfter(ultimoDia())) {
            LocalDate fin = fin(alta);
            boolean termino = vida.relacion(alta, fin, causa(fin));
            if (!termino || cierre(fin)) {
                break;
            }
            if (vida.puedeVolver() && azar.pasa(VUELVE_POR_DIEZ_MIL)) {
                alta = vida.libre().plusDays(10 + azar.entre(80));
            } else {
                cierra(vida, ocupante++);
                vida = new Vida(escenario, ley, patron, perfil, azar);
                alta = fin.plusDays(2 + azar.entre(30));
                if (ocupante == Personas.POR_PUESTO) {
                    return hechos;
                }
            }
        }
        cierra(vida, ocupante);
        return hechos;
    }

    private void cierra(Vida vida, int ocupante) {
        if (!vida.actos().isEmpty()) {
            long persona = (long) ocupante * escenario.trabajadores() + numero;
            hechos.add(
                    new TrabajadorSintetico(
                            personas.persona(persona, patron.oficina().entidad()), vida.actos()));
        }
    }

    /** Last day on which someone may be hired. */
    private LocalDate ultimoDia() {
        return patron.baja().map(b -> b.minusDays(30)).orElse(escenario.corte());
    }

    /** Before the window, more likely not long before; with the employer when it is new. */
    private LocalDate primeraAlta() {
        LocalDate inicio = escenario.inicio();
        if (!patron.alta().isBefore(inicio.minusDays(40))) {
            return patron.alta().plusDays(azar.entre(25));
        }
        int meses = Math.min(azar.entre(MESES_ANTES_MAX), azar.entre(MESES_ANTES_MAX));
        LocalDate dia = inicio.minusDays(1 + azar.entre(28)).minusMonths(meses);
        LocalDate primero =
                patron.alta().isAfter(Ley.PRIMER_DIA) ? patron.alta() : Ley.PRIMER_DIA.plusDays(7);
        return dia.isBefore(primero) ? primero.plusDays(azar.entre(25)) : dia;
    }

    /** Last day of the employment: nobody leaves before the window; a closing ends them all. */
    private LocalDate fin(LocalDate alta) {
        LocalDate mes = escenario.inicio();
        if (alta.isAfter(mes)) {
            mes = alta.plusMonths(1).withDayOfMonth(1);
        }
        LocalDate limite = patron.baja().orElse(LocalDate.MAX);
        while (!mes.isAfter(escenario.corte())) {
            if (azar.pasa(perfil.salenPorDiezMil())) {
                LocalDate dia = mes.plusDays(azar.entre(mes.lengthOfMonth()));
                return dia.isBefore(limite) ? dia : limite;
            }
            mes = mes.plusMonths(1);
        }
        return limite;
    }

    /** Whether the employment ended because the employer closed. */
    private boolean cierre(LocalDate fin) {
        return patron.baja().filter(ultimo -> !fin.isBefore(ultimo)).isPresent();
    }

    private Suceso.Baja causa(LocalDate fin) {
        if (cierre(fin)) {
            return new Suceso.Baja('5');
        }
        return new Suceso.Baja("1222336789".charAt(azar.entre(10)));
    }
}
