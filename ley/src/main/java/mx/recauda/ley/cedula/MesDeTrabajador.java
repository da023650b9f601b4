package mx.recauda.ley.cedula;

import mx.recauda.ley.cedula.DiasDelMes.Dia;
import mx.recauda.ley.cuotas.Determinacion;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.salario.SemanaReducida;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One month of one worker.
 *
 * @param mes the month
 * @param dias days enrolled
 * @param sdi salary of the last day enrolled
 * @param licencias days of licence (LSS 140 bis); also incapacity for the contributions
 * @param incapacidades days of incapacity, licences apart
 * @param ausencias days of absence that count
 * @param ausenciasReportadas days of absence in the facts
 * @param segmentos parts of constant salary
 * @param determinacion amounts and explanation
 */
public record MesDeTrabajador(
        Mes mes,
        int dias,
        Importe sdi,
        int licencias,
        int incapacidades,
        int ausencias,
        int ausenciasReportadas,
        List<Segmento> segmentos,
        Optional<Determinacion> determinacion) {

    private static final int AUSENCIAS_MAX = 7;

    /** Keeps an immutable copy. */
    public MesDeTrabajador {
        segmentos = List.copyOf(segmentos);
    }

    /** Sum of the salary of each day enrolled: what its average over the month is made of. */
    public Importe salarios() {
        return Importe.deCentavos(
                segmentos.stream().mapToLong(s -> s.dias() * s.sbc().centavos()).sum());
    }

    MesDeTrabajador con(Determinacion calculada) {
        return new MesDeTrabajador(
                mes,
                dias,
                sdi,
                licencias,
                incapacidades,
                ausencias,
                ausenciasReportadas,
                segmentos,
                Optional.of(calculada));
    }

    /**
     * Cuts the month in parts of constant salary, and where LSS 36 begins or ceases to apply; no
     * amounts yet.
     */
    static MesDeTrabajador de(Trabajador trabajador, DiasDelMes delMes, Patron patron) {
        List<Dia> dias = delMes.dias();
        int reportadas = (int) dias.stream().filter(Dia::ausente).count();
        int cuentan = ausenciasQueCuentan(trabajador.diasPorSemana(), reportadas);
        List<Segmento> segmentos = new ArrayList<>();
        int porAsignar = cuentan;
        for (int i = 0; i < dias.size(); ) {
            int j = i;
            while (j < dias.size() && mismo(delMes.mes(), patron, dias.get(i), dias.get(j))) {
                j++;
            }
            if (dias.get(i).cotiza()) {
                List<Dia> parte = dias.subList(i, j);
                int incapaz = (int) parte.stream().filter(Dia::incapaz).count();
                int ausentes = (int) parte.stream().filter(Dia::ausente).count();
                boolean ultima =
                        ausentes > 0
                                && dias.subList(j, dias.size()).stream().noneMatch(Dia::ausente);
                int suyas = ultima ? porAsignar : Math.min(porAsignar, ausentes);
                suyas = Math.min(suyas, parte.size() - incapaz);
                porAsignar -= suyas;
                segmentos.add(segmento(parte, suyas, incapaz, patron));
            }
            i = j;
        }
        int licencias = (int) dias.stream().filter(Dia::licencia).count();
        int incapaces = (int) dias.stream().filter(Dia::incapaz).count();
        return new MesDeTrabajador(
                delMes.mes(),
                delMes.cotizados(),
                delMes.ultimoSdi(),
                licencias,
                incapaces - licencias,
                cuentan - porAsignar,
                reportadas,
                segmentos,
                Optional.empty());
    }

    private static Segmento segmento(List<Dia> parte, int ausencias, int incapaz, Patron patron) {
        return Segmento.de(parte.size(), parte.getFirst().sdi(), patron.primaRiesgos())
                .desdeElDia(parte.getFirst().numero())
                .conAusencias(ausencias)
                .conIncapacidad(incapaz)
                .conSalarioDiario(parte.getFirst().diario());
    }

    private static boolean mismo(Mes mes, Patron patron, Dia uno, Dia otro) {
        return uno.cotiza() == otro.cotiza()
                && (!uno.cotiza()
                        || (uno.sdi().equals(otro.sdi())
                                && mismoArticulo36(mes, patron, uno, otro)));
    }

    // A part more is a rounding more: a daily wage that decides nothing does not cut the month.
    @Fuente("LSS 36")
    private static boolean mismoArticulo36(Mes mes, Patron patron, Dia uno, Dia otro) {
        if (uno.diario().equals(otro.diario())) {
            return true;
        }
        Importe primero = minimo(patron, mes.primerDia());
        Importe ultimo = minimo(patron, mes.ultimoDia());
        return primero.equals(ultimo)
                && (uno.diario().compareTo(ultimo) <= 0) == (otro.diario().compareTo(ultimo) <= 0);
    }

    private static Importe minimo(Patron patron, LocalDate dia) {
        return Parametros.incluidos()
                .salarioMinimo(patron.zona())
                .en(dia)
                .map(v -> v.valor())
                .orElse(Importe.CERO);
    }

    private static int ausenciasQueCuentan(int diasPorSemana, int reportadas) {
        if (diasPorSemana == 0 || reportadas == 0) {
            return Math.min(reportadas, AUSENCIAS_MAX);
        }
        return reportadas > diasPorSemana
                ? AUSENCIAS_MAX
                : SemanaReducida.diasADescontar(diasPorSemana, reportadas);
    }
}
