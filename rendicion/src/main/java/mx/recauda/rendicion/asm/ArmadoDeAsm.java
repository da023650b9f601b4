package mx.recauda.rendicion.asm;

import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.CalendarioDeCortes;
import mx.recauda.rendicion.compromiso.Compromiso;
import mx.recauda.rendicion.compromiso.Estado;
import mx.recauda.rendicion.compromiso.MarcoNormativo;
import mx.recauda.rendicion.compromiso.MarcosNormativos;
import mx.recauda.rendicion.compromiso.Situacion;
import mx.recauda.rendicion.informe.Origen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The official follow-up of a cut, from the promises: each one as it was when the cut was sent,
 * with the corrections sent later and marked; those whose cut was not sent, as known on the day
 * asked.
 */
public final class ArmadoDeAsm {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private final Encabezado encabezado;
    private final YearMonth corte;
    private final LocalDate dia;
    private final CalendarioDeCortes calendario;

    private ArmadoDeAsm(
            Encabezado encabezado, YearMonth corte, LocalDate dia, CalendarioDeCortes calendario) {
        this.encabezado = encabezado;
        this.corte = corte;
        this.dia = dia;
        this.calendario = calendario;
    }

    /**
     * What heads the document.
     *
     * @param archivo name of the file in which it is written
     * @param institucion reporting institution
     * @param programa budget programme
     * @param ciclo cycle of two years
     * @param clasificacion class of the ASMs
     * @param sinVigentes other cycles without pending ASMs
     */
    public record Encabezado(
            String archivo,
            String institucion,
            ProgramaPublicado programa,
            String ciclo,
            String clasificacion,
            List<String> sinVigentes) {

        /** Keeps an immutable copy. */
        public Encabezado {
            sinVigentes = List.copyOf(sinVigentes);
        }
    }

    /**
     * A promise that goes in the document.
     *
     * @param compromiso the promise
     * @param productos products or evidence expected
     */
    public record Promesa(Compromiso compromiso, String productos) {}

    /**
     * The document of a cut.
     *
     * @param dia day on which what was not sent is read
     * @param promesas promises of the cycle, in the order of the document
     * @param ubicacion how the place of a piece of evidence is printed
     */
    public static SeguimientoAsm seguimiento(
            Encabezado encabezado,
            YearMonth corte,
            LocalDate dia,
            List<Promesa> promesas,
            CalendarioDeCortes calendario,
            UnaryOperator<String> ubicacion) {
        ArmadoDeAsm armado = new ArmadoDeAsm(encabezado, corte, dia, calendario);
        return new SeguimientoAsm(
                encabezado.archivo(), List.of(armado.documento(promesas, ubicacion)));
    }

    private DocumentoAsm documento(List<Promesa> promesas, UnaryOperator<String> ubicacion) {
        List<Asm> filas = new ArrayList<>();
        for (Promesa promesa : promesas) {
            Optional<Compromiso> visto = enElCorte(promesa.compromiso(), corte, dia, calendario);
            if (visto.isPresent()) {
                filas.add(
                        new FilaDeAsm(promesa, visto.get(), corte, calendario, ubicacion)
                                .fila(filas.size() + 1, encabezado.archivo()));
            }
        }
        return new DocumentoAsm(
                "asm/1",
                new Origen(encabezado.archivo(), 1),
                campos(),
                encabezado.programa(),
                ColumnaAsm.rotulos(),
                filas,
                encabezado.sinVigentes(),
                Map.of());
    }

    /**
     * The promise as the document of a cut sees it: as it was when it was last sent, or as known on
     * a day when it was not; empty when it was not written yet, was cancelled, or an earlier cut
     * already showed it concluded.
     */
    public static Optional<Compromiso> enElCorte(
            Compromiso compromiso, YearMonth corte, LocalDate dia, CalendarioDeCortes calendario) {
        List<Compromiso> envios = compromiso.enviosDelCorte(corte);
        if (!envios.isEmpty()) {
            return Optional.of(envios.getLast());
        }
        LocalDate vencimiento = calendario.vencimiento(corte);
        LocalDate hasta = vencimiento.isBefore(dia) ? vencimiento : dia;
        if (compromiso.actos().getFirst().fecha().isAfter(hasta)) {
            return Optional.empty();
        }
        Compromiso visto = compromiso.al(hasta);
        Estado estado = visto.situacion(hasta, calendario).estado();
        boolean yaSeDijo = estado == Estado.CONCLUIDO && concluidoAntes(visto, corte, calendario);
        return estado.vigente() || (estado == Estado.CONCLUIDO && !yaSeDijo)
                ? Optional.of(visto)
                : Optional.empty();
    }

    private static boolean concluidoAntes(
            Compromiso compromiso, YearMonth corte, CalendarioDeCortes calendario) {
        return compromiso.actos().stream()
                .anyMatch(a ->
                        a instanceof Acto.CorteEnviado enviado
                                && enviado.corte().isBefore(corte)
                                && compromiso
                                        .al(enviado.fecha())
                                        .situacion(enviado.fecha(), calendario)
                                        .promedio()
                                        .filter(p -> p.compareTo(CIEN) == 0)
                                        .isPresent());
    }

    /** Whether a promise is still to be sent for the cut. */
    public static boolean falta(
            Compromiso compromiso, YearMonth corte, LocalDate dia, CalendarioDeCortes calendario) {
        boolean abierto =
                compromiso.actos().stream()
                        .filter(a ->
                                (a instanceof Acto.CorteCorregido c && c.corte().equals(corte))
                                        || (a instanceof Acto.CorteEnviado e
                                                && e.corte().equals(corte)))
                        .reduce((antes, despues) -> despues)
                        .map(Acto.CorteCorregido.class::isInstance)
                        .orElse(true);
        return abierto && enElCorte(compromiso, corte, dia, calendario).isPresent();
    }

    private Map<Campo, String> campos() {
        Map<Campo, String> campos = new EnumMap<>(Campo.class);
        campos.put(
                Campo.TITULO,
                "SEGUIMIENTO A ASPECTOS SUSCEPTIBLES DE MEJORA CLASIFICADOS COMO "
                        + plural(encabezado.clasificacion())
                        + ", DERIVADOS DE INFORMES Y EVALUACIONES EXTERNAS");
        campos.put(Campo.CLASIFICACION, encabezado.clasificacion());
        campos.put(Campo.INSTITUCION, encabezado.institucion());
        Optional<MarcoNormativo> marco = MarcosNormativos.vigente(calendario.vencimiento(corte));
        campos.put(
                Campo.DOCUMENTO,
                "Avance al " + marco.map(MarcoNormativo::documento).orElse("Documento de Trabajo"));
        campos.put(Campo.PERIODO, encabezado.ciclo());
        campos.put(Campo.ANIO_ELABORACION, String.valueOf(corte.getYear()));
        marco.map(MarcoNormativo::pieDePagina)
                .filter(p -> !p.isBlank())
                .ifPresent(p -> campos.put(Campo.PIE_DE_PAGINA, p));
        return campos;
    }

    private static String plural(String clasificacion) {
        String mayuscula = clasificacion.toUpperCase(java.util.Locale.ROOT);
        return mayuscula.endsWith("L") ? mayuscula + "ES" : mayuscula + "S";
    }

    /** How a promise stood on the day of its last act: what a row of the document tells. */
    static Situacion situacion(Compromiso visto, CalendarioDeCortes calendario) {
        return visto.situacion(visto.actos().getLast().fecha(), calendario);
    }
}
