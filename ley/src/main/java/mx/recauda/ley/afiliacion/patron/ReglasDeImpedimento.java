package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.afiliacion.patron.TramitePatronal.FinDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.InicioDeImpedimento;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.FechaEnTexto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the notice of a strike or of a bankruptcy, and that of its end, are admitted. */
final class ReglasDeImpedimento {

    private static final int DIAS_DE_AVISO = 8;
    private static final int DIAS_DE_AVISO_DEL_FIN = 5;

    private final LocalDate hoy;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private ReglasDeImpedimento(LocalDate hoy, Idioma idioma) {
        this.hoy = hoy;
        this.idioma = idioma;
    }

    static List<Incidencia> revisa(
            InicioDeImpedimento inicio, RegistroDelTramite registro, LocalDate hoy, Idioma idioma) {
        ReglasDeImpedimento r = new ReglasDeImpedimento(hoy, idioma);
        r.comun(inicio.fecha(), inicio.expediente());
        if (!registro.situacion().vigente()) {
            r.anota(
                    ErrorDePatron.REGISTRO_NO_VIGENTE,
                    "fecha",
                    registro.numero(),
                    r.dia(inicio.fecha()));
        }
        registro.impedimentos().stream()
                .filter(i -> i.clase() == inicio.clase())
                .filter(i -> i.vigencia().hasta().filter(inicio.fecha()::isAfter).isEmpty())
                .findFirst()
                .ifPresent(i ->
                        r.anota(
                                ErrorDePatron.IMPEDIMENTO_REPETIDO,
                                "fecha",
                                r.dia(i.vigencia().desde())));
        r.plazo(inicio.clase(), ultimoDia(inicio.fecha()));
        return r.incidencias;
    }

    static List<Incidencia> revisa(
            FinDeImpedimento fin, RegistroDelTramite registro, LocalDate hoy, Idioma idioma) {
        ReglasDeImpedimento r = new ReglasDeImpedimento(hoy, idioma);
        r.comun(fin.fecha(), fin.expediente());
        Optional<LocalDate> inicio =
                registro.abierto(fin.clase()).map(abierto -> abierto.vigencia().desde());
        if (inicio.isEmpty()) {
            r.anota(ErrorDePatron.NADA_QUE_TERMINAR, "fecha", registro.numero());
        } else if (fin.fecha().plusDays(1).isBefore(inicio.get())) {
            r.anota(
                    ErrorDePatron.FIN_ANTES_DEL_INICIO,
                    "fecha",
                    r.dia(fin.fecha()),
                    r.dia(inicio.get()));
        }
        r.plazo(fin.clase(), ultimoDiaDelFin(fin.fecha()));
        return r.incidencias;
    }

    /** A strike is told within eight business days of its outbreak. */
    @Fuente(value = "RACERF 10", confianza = Confianza.UNA_FUENTE)
    static LocalDate ultimoDia(LocalDate estallamiento) {
        return Calendario.deTerminos().masHabiles(estallamiento, DIAS_DE_AVISO);
    }

    /** Its end, within five. */
    @Fuente(value = "RACERF 10", confianza = Confianza.UNA_FUENTE)
    static LocalDate ultimoDiaDelFin(LocalDate fin) {
        return Calendario.deTerminos().masHabiles(fin, DIAS_DE_AVISO_DEL_FIN);
    }

    private void comun(LocalDate fecha, String expediente) {
        if (fecha.isAfter(hoy)) {
            anota(ErrorDePatron.FECHA_FUTURA, "fecha", dia(fecha));
        }
        if (expediente.isBlank()) {
            anota(ErrorDePatron.SIN_EXPEDIENTE, "expediente");
        }
    }

    /** The law gives no term for the notice of a bankruptcy to the institute. */
    private void plazo(ImpedimentoDeBaja.Clase clase, LocalDate ultimo) {
        if (clase == ImpedimentoDeBaja.Clase.HUELGA && hoy.isAfter(ultimo)) {
            anota(ErrorDePatron.HUELGA_EXTEMPORANEA, "fecha", dia(ultimo), dia(hoy));
        }
    }

    private String dia(LocalDate dia) {
        return FechaEnTexto.de(dia, idioma);
    }

    private void anota(ErrorDePatron error, String campo, String... textos) {
        incidencias.add(
                Incidencia.de(error, idioma, (Object[]) textos)
                        .enCampo(campo, textos.length == 0 ? "" : textos[0]));
    }
}
