package mx.recauda.ley.afiliacion;

import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja.Clase;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.FechaEnTexto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether a notice is admitted and with which effect. Everything that is wrong is said at
 * once; a notice with only remarks is admitted.
 */
public final class Admision {

    private final Circunstancias hay;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private Admision(Circunstancias hay, Idioma idioma) {
        this.hay = hay;
        this.idioma = idioma;
    }

    /** The effect of the notice when it is admitted, and every incident. */
    public static Resultado<Optional<EfectoDelAviso>> decide(
            Aviso aviso, Circunstancias circunstancias, Idioma idioma) {
        Admision admision = new Admision(circunstancias, idioma);
        EfectoDelAviso efecto =
                switch (aviso) {
                    case Aviso.DeAlta alta -> admision.alta(alta);
                    case Aviso.DeSalario salario -> admision.salario(salario);
                    case Aviso.DeBaja baja -> admision.baja(baja);
                };
        if (!efecto.oportuno()) {
            admision.anota(
                    deQuePlazo(aviso),
                    "fecha",
                    aviso.fecha(),
                    efecto.plazo().ultimoDia(),
                    efecto.fecha());
        }
        boolean admitido = admision.incidencias.stream().noneMatch(Incidencia::esError);
        if (admitido) {
            admision.dejaSinEfecto(aviso, efecto.fecha());
        }
        if (!admitido && circunstancias.historia().vale(aviso)) {
            admision.anota(ErrorDeAfiliacion.YA_VALE, "fecha", aviso.fecha());
        }
        return new Resultado<>(
                admitido ? Optional.of(efecto) : Optional.empty(), admision.incidencias);
    }

    private void dejaSinEfecto(Aviso aviso, LocalDate efecto) {
        if (aviso instanceof Aviso.DeAlta) {
            return;
        }
        for (Hecho.Salario salario : hay.historia().sinEfectoPor(aviso, efecto)) {
            anota(
                    ErrorDeAfiliacion.DISMINUCION_SIN_EFECTO,
                    "fecha",
                    salario.fecha(),
                    salario.efecto(),
                    efecto);
        }
    }

    private static ErrorDeAfiliacion deQuePlazo(Aviso aviso) {
        return aviso instanceof Aviso.DeSalario salario && salario.delBimestre()
                ? ErrorDeAfiliacion.VARIABLE_EXTEMPORANEO
                : ErrorDeAfiliacion.EXTEMPORANEO;
    }

    private EfectoDelAviso alta(Aviso.DeAlta alta) {
        hay.historia()
                .tramoEn(alta.fecha())
                .ifPresent(t ->
                        anota(
                                ErrorDeAfiliacion.ALTA_SOBRE_ALTA,
                                "fecha",
                                alta.fecha(),
                                t.vigencia().desde()));
        if (!EfectoDelAviso.altaNoEsPrematura(alta.fecha(), hay.recepcion(), hay.calendario())) {
            futura(alta.fecha());
        }
        noAnterior(alta.fecha());
        limites(alta.condiciones().sbc());
        return EfectoDelAviso.deAlta(alta.fecha(), hay.recepcion(), hay.calendario());
    }

    private EfectoDelAviso salario(Aviso.DeSalario salario) {
        Optional<Tramo> vigente = hay.historia().tramoEn(salario.fecha());
        if (vigente.isEmpty()) {
            anota(ErrorDeAfiliacion.SIN_ALTA, "fecha", salario.fecha());
        }
        if (salario.fecha().isAfter(hay.recepcion())) {
            futura(salario.fecha());
        }
        if (hay.historia().haySalario(salario.fecha())) {
            anota(ErrorDeAfiliacion.REPETIDO, "fecha", salario.fecha());
        }
        noAnterior(salario.fecha());
        limites(salario.sbc());
        boolean disminuye =
                vigente.map(t -> salario.sbc().compareTo(t.condiciones().sbc()) < 0).orElse(false);
        if (salario.variableEnOtroDia()) {
            anota(
                    ErrorDeAfiliacion.VARIABLE_EN_OTRO_DIA,
                    "fecha",
                    salario.fecha(),
                    salario.inicioDelBimestre());
        }
        return salario.delBimestre()
                ? EfectoDelAviso.deSalarioVariable(
                        salario.fecha(), hay.recepcion(), disminuye, hay.calendario())
                : EfectoDelAviso.deSalario(
                        salario.fecha(), hay.recepcion(), disminuye, hay.calendario());
    }

    /**
     * Incapacities are health data: they are told only of who is employed here that day, so that
     * nobody asks for those of another employer's worker by presenting an end of employment. Only
     * the day stated counts: an incapacity that began after it stops nothing, whenever the notice
     * is received; a strike also stops what is received during it.
     */
    @Fuente("LSS 21; RACERF 60")
    @Fuente(
            value = "An incapacity after the last day worked stops no end of employment",
            confianza = Confianza.INFERIDA)
    private EfectoDelAviso baja(Aviso.DeBaja baja) {
        boolean empleado = hay.historia().tramoEn(baja.fecha()).isPresent();
        if (!empleado) {
            anota(ErrorDeAfiliacion.SIN_ALTA, "fecha", baja.fecha());
        }
        if (baja.fecha().isAfter(hay.recepcion())) {
            futura(baja.fecha());
        }
        if (hay.historia().hayBaja(baja.fecha())) {
            anota(ErrorDeAfiliacion.REPETIDO, "fecha", baja.fecha());
        }
        noAnterior(baja.fecha());
        if (empleado && hay.incapacidades().stream().anyMatch(i -> i.contiene(baja.fecha()))) {
            anota(ErrorDeAfiliacion.BAJA_EN_INCAPACIDAD, "fecha", baja.fecha());
        }
        solicitante(baja);
        return baja.solicitante() == Solicitante.SINDICO
                ? EfectoDelAviso.deBajaDelSindico(baja.fecha(), hay.recepcion(), hay.calendario())
                : EfectoDelAviso.deBaja(baja.fecha(), hay.recepcion(), hay.calendario());
    }

    /** During a strike only the worker asks; during a bankruptcy, also the trustee. */
    @Fuente("RACERF 58, 59")
    private void solicitante(Aviso.DeBaja baja) {
        Solicitante quien = baja.solicitante();
        Optional<LocalDate> huelga = desdeCuando(Clase.HUELGA, baja.fecha());
        Optional<LocalDate> concurso = desdeCuando(Clase.CONCURSO, baja.fecha());
        if (huelga.isPresent() && quien != Solicitante.TRABAJADOR) {
            anota(ErrorDeAfiliacion.BAJA_EN_HUELGA, "fecha", baja.fecha(), huelga.get());
        }
        if (concurso.isPresent() && quien == Solicitante.PATRON) {
            anota(ErrorDeAfiliacion.BAJA_EN_CONCURSO, "fecha", baja.fecha(), concurso.get());
        }
        boolean puede =
                switch (quien) {
                    case PATRON -> true;
                    case TRABAJADOR -> huelga.isPresent() || concurso.isPresent();
                    case SINDICO -> concurso.isPresent();
                };
        if (!puede) {
            anota(ErrorDeAfiliacion.SOLICITANTE_SIN_CAUSA, "solicitante", baja.fecha());
        }
    }

    private Optional<LocalDate> desdeCuando(Clase clase, LocalDate ultimoDia) {
        return hay.impedimentos().stream()
                .filter(i -> i.clase() == clase && i.toca(ultimoDia, hay.recepcion()))
                .map(i -> i.vigencia().desde())
                .min(Comparator.naturalOrder());
    }

    @Fuente(
            value = "A movement is not earlier than the last one received",
            confianza = Confianza.DE_MEMORIA,
            nota = "practice of the institute's system; one project applies it")
    private void noAnterior(LocalDate fecha) {
        hay.historia()
                .ultimoMovimiento()
                .filter(fecha::isBefore)
                .ifPresent(ultimo ->
                        anota(ErrorDeAfiliacion.ANTERIOR_AL_ULTIMO, "fecha", fecha, ultimo));
    }

    @Fuente("LSS 28")
    private void limites(Importe sbc) {
        if (sbc.compareTo(hay.salarioMinimo()) < 0) {
            anota(ErrorDeAfiliacion.SALARIO_BAJO, "sbc", sbc, hay.salarioMinimo());
        } else if (sbc.equals(hay.salarioMinimo())) {
            anota(ErrorDeAfiliacion.SALARIO_SIN_INTEGRAR, "sbc", sbc);
        } else if (sbc.compareTo(hay.salarioMaximo()) > 0) {
            anota(ErrorDeAfiliacion.SALARIO_ALTO, "sbc", sbc, hay.salarioMaximo());
        }
    }

    private void futura(LocalDate fecha) {
        anota(ErrorDeAfiliacion.FECHA_FUTURA, "fecha", fecha, hay.recepcion());
    }

    private void anota(ErrorDeAfiliacion error, String campo, LocalDate valor, LocalDate... otras) {
        String[] textos =
                Stream.concat(Stream.of(valor), Arrays.stream(otras))
                        .map(dia -> FechaEnTexto.de(dia, idioma))
                        .toArray(String[]::new);
        anota(error, campo, valor.toString(), textos);
    }

    private void anota(ErrorDeAfiliacion error, String campo, Importe valor, Importe... otros) {
        String[] textos =
                Stream.concat(Stream.of(valor), Arrays.stream(otros))
                        .map(Importe::toString)
                        .toArray(String[]::new);
        anota(error, campo, valor.toString(), textos);
    }

    private void anota(ErrorDeAfiliacion error, String campo, String valor, String[] argumentos) {
        incidencias.add(Incidencia.de(error, idioma, (Object[]) argumentos).enCampo(campo, valor));
    }
}
