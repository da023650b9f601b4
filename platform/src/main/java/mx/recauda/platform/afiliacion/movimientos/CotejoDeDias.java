package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.formats.sua.LectorDeDias;
import mx.recauda.ley.afiliacion.ErrorDeAusentismo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Vigencia;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Compares the days without work of a file of SUA with those that are noted, line by line and the
 * other way round; the absences that are new can be noted, incapacities only the institute notes.
 */
@Service
public class CotejoDeDias {

    private final DiasDeRegistro dias;
    private final AnotacionDeDias anotacion;

    CotejoDeDias(DiasDeRegistro dias, AnotacionDeDias anotacion) {
        this.dias = dias;
        this.anotacion = anotacion;
    }

    /** How a line stands against what is noted. */
    public enum Estado {
        /** It can be noted. */
        NUEVA,
        /** The same days are noted. */
        IGUAL,
        /** It cannot be noted as it is. */
        DIFIERE
    }

    /**
     * A line of the file.
     *
     * @param trabajador identity of the worker, when enrolled in the registro
     * @param nombre name of the worker as the registry has it, or empty
     * @param motivo why it cannot be noted, when it cannot
     */
    public record Renglon(
            LectorDeDias.Dias dias,
            Optional<UUID> trabajador,
            String nombre,
            Estado estado,
            Optional<Incidencia> motivo) {}

    /**
     * The comparison.
     *
     * @param renglones lines that could be read
     * @param faltan days noted in the months of the file that it does not tell
     * @param ajenas lines of other movements
     * @param ilegibles everything wrong with the lines that could not be read
     */
    public record Cotejo(
            List<Renglon> renglones,
            List<DiasDeRegistro.Anotado> faltan,
            int ajenas,
            List<Incidencia> ilegibles) {

        /** Keeps immutable copies. */
        public Cotejo {
            renglones = List.copyOf(renglones);
            faltan = List.copyOf(faltan);
            ilegibles = List.copyOf(ilegibles);
        }

        /** How many lines stand so. */
        public long en(Estado estado) {
            return renglones.stream().filter(r -> r.estado() == estado).count();
        }
    }

    /** Compares a file with what is noted now. */
    @Transactional(readOnly = true)
    public Cotejo coteja(Registro registro, String nombre, byte[] contenido, Idioma idioma) {
        Resultado<LectorDeDias.Lectura> leido =
                LectorDeDias.lee(
                        RegistroPatronal.parse(registro.numero()), nombre, contenido, idioma);
        List<LectorDeDias.Dias> suyos = leido.valor().dias();
        Map<String, DiasDeRegistro.Inscrito> inscritos =
                dias.inscritos(
                        registro.id(),
                        suyos.stream().map(d -> d.nss().valor()).distinct().toList());
        List<DiasDeRegistro.Anotado> anotados =
                meses(suyos).map(m -> dias.anotados(registro.id(), m)).orElse(List.of());
        List<Renglon> renglones =
                suyos.stream().map(d -> renglon(d, inscritos, anotados, idioma)).toList();
        return new Cotejo(
                renglones,
                faltan(anotados, renglones),
                leido.valor().ajenas(),
                leido.incidencias());
    }

    /**
     * Notes the new absences of a file; the rest is left as it is. The same file again notes
     * nothing.
     *
     * @return how many lines were noted
     */
    @Transactional
    public int anota(Registro registro, String nombre, byte[] contenido, Idioma idioma) {
        int anotadas = 0;
        for (Renglon renglon : coteja(registro, nombre, contenido, idioma).renglones()) {
            if (renglon.estado() == Estado.NUEVA
                    && anotacion
                            .ausencia(
                                    registro,
                                    renglon.trabajador().orElseThrow(),
                                    renglon.dias().vigencia(),
                                    idioma)
                            .isEmpty()) {
                anotadas++;
            }
        }
        return anotadas;
    }

    private Renglon renglon(
            LectorDeDias.Dias dias,
            Map<String, DiasDeRegistro.Inscrito> inscritos,
            List<DiasDeRegistro.Anotado> anotados,
            Idioma idioma) {
        Optional<DiasDeRegistro.Inscrito> quien =
                Optional.ofNullable(inscritos.get(dias.nss().valor()));
        if (quien.isEmpty()) {
            Incidencia nadie =
                    Incidencia.de(ErrorDeAusentismo.TRABAJADOR, idioma, dias.nss().valor());
            return new Renglon(dias, Optional.empty(), "", Estado.DIFIERE, Optional.of(nadie));
        }
        List<DiasDeRegistro.Anotado> delTrabajador =
                anotados.stream()
                        .filter(a -> a.trabajador().equals(quien.get().trabajador()))
                        .toList();
        List<DiasDeRegistro.Anotado> suyos =
                delTrabajador.stream().filter(a -> a.incapacidad() == dias.incapacidad()).toList();
        boolean igual =
                suyos.stream()
                        .anyMatch(a ->
                                a.vigencia().equals(dias.vigencia())
                                        && a.folio().equals(dias.folio()));
        Optional<Incidencia> motivo =
                igual
                        ? Optional.empty()
                        : motivo(dias, quien.get(), suyos, idioma)
                                .or(() -> impide(dias, delTrabajador, idioma));
        Estado estado = igual ? Estado.IGUAL : motivo.isEmpty() ? Estado.NUEVA : Estado.DIFIERE;
        return new Renglon(
                dias, Optional.of(quien.get().trabajador()), quien.get().nombre(), estado, motivo);
    }

    /** Incapacities, which the institute notes, stopped before here. */
    private Optional<Incidencia> impide(
            LectorDeDias.Dias dias, List<DiasDeRegistro.Anotado> delTrabajador, Idioma idioma) {
        return anotacion
                .porVenir(dias.vigencia(), idioma)
                .or(() -> AnotacionDeDias.conIncapacidad(delTrabajador, dias.vigencia(), idioma));
    }

    private static Optional<Incidencia> motivo(
            LectorDeDias.Dias dias,
            DiasDeRegistro.Inscrito quien,
            List<DiasDeRegistro.Anotado> suyos,
            Idioma idioma) {
        Optional<DiasDeRegistro.Anotado> otros =
                suyos.stream()
                        .filter(a ->
                                (!dias.folio().isEmpty() && a.folio().equals(dias.folio()))
                                        || a.vigencia().interseccion(dias.vigencia()).isPresent())
                        .findFirst();
        if (otros.isPresent()) {
            return Optional.of(
                    AnotacionDeDias.falta(
                            ErrorDeAusentismo.OTROS_DIAS, idioma, otros.get().vigencia()));
        }
        if (dias.incapacidad()) {
            return Optional.of(
                    Incidencia.de(ErrorDeAusentismo.NO_CERTIFICADA, idioma, dias.folio()));
        }
        return quien.empleado(dias.vigencia()) < dias.vigencia().dias()
                ? Optional.of(
                        AnotacionDeDias.falta(
                                ErrorDeAusentismo.SIN_PERIODO, idioma, dias.vigencia()))
                : Optional.empty();
    }

    private static List<DiasDeRegistro.Anotado> faltan(
            List<DiasDeRegistro.Anotado> anotados, List<Renglon> renglones) {
        Set<String> dichos = new HashSet<>();
        renglones.forEach(r ->
                r.trabajador().ifPresent(q -> dichos.add(q + " " + r.dias().vigencia().desde())));
        List<DiasDeRegistro.Anotado> faltan = new ArrayList<>(anotados);
        faltan.removeIf(a -> dichos.contains(a.trabajador() + " " + a.vigencia().desde()));
        return faltan;
    }

    /** From the first day of the first month that the file tells to the last of the last. */
    private static Optional<Vigencia> meses(List<LectorDeDias.Dias> dias) {
        Optional<LocalDate> primero =
                dias.stream().map(d -> d.vigencia().desde()).min(Comparator.naturalOrder());
        Optional<LocalDate> ultimo =
                dias.stream()
                        .map(d -> d.vigencia().hasta().orElse(d.vigencia().desde()))
                        .max(Comparator.naturalOrder());
        return primero.flatMap(p ->
                ultimo.map(u ->
                        Vigencia.entre(p.withDayOfMonth(1), YearMonth.from(u).atEndOfMonth())));
    }
}
