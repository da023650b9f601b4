package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The road of a requested section: the state after its acts, and whether one more is legal. */
public final class Flujo {

    private Flujo() {}

    /** The state of a request nobody has answered. */
    public static Situacion inicio(Solicitud solicitud) {
        return new Situacion(
                Estado.SOLICITADA,
                1,
                solicitud.vence(),
                solicitud.cierre(),
                solicitud.firma().dia(),
                solicitud.firma().momento(),
                Set.of(),
                Set.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * Why a request cannot be made; empty when it can.
     *
     * @param vivas the other requests of the same report that are not withdrawn
     */
    public static List<Incidencia> revisa(
            Solicitud solicitud, List<Solicitud> vivas, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        Firma firma = solicitud.firma();
        if (firma.papel() != Papel.PLANEACION) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeFlujo.PAPEL_SIN_FACULTAD,
                                    idioma,
                                    Nombres.de("accion.solicitar", idioma),
                                    Papel.PLANEACION.nombre(idioma),
                                    firma.papel().nombre(idioma))
                            .enCampo("papel", firma.papel().clave()));
        }
        if (solicitud.vence().isBefore(firma.dia())) {
            faltas.add(pasado(solicitud.vence().toString(), firma.dia().toString(), idioma));
        }
        if (solicitud.cierre().isBefore(solicitud.vence())) {
            faltas.add(pasado(solicitud.cierre().toString(), solicitud.vence().toString(), idioma));
        }
        for (Solicitud viva : vivas) {
            if (solicitud.traslapa(viva)) {
                faltas.add(
                        Incidencia.de(
                                        ErrorDeFlujo.SOLICITUD_TRASLAPADA,
                                        idioma,
                                        solicitud.seccion(),
                                        viva.area(),
                                        viva.vence().toString())
                                .enCampo("seccion", solicitud.seccion()));
            }
        }
        return faltas;
    }

    private static Incidencia pasado(String fecha, String dia, Idioma idioma) {
        return Incidencia.de(ErrorDeFlujo.VENCIMIENTO_PASADO, idioma, fecha, dia)
                .enCampo("vence", fecha);
    }

    /**
     * The state after every act, in order. An act that is not legal is told and skipped: the state
     * is that of the legal ones.
     */
    public static Resultado<Situacion> recorre(
            Solicitud solicitud, List<Acto> actos, Idioma idioma) {
        Resultado<Situacion> resultado = Resultado.de(inicio(solicitud));
        int numero = 0;
        for (Acto acto : actos) {
            numero++;
            int linea = numero;
            Resultado<Situacion> paso = aplica(solicitud, resultado.valor(), acto, idioma);
            List<Incidencia> todas = new ArrayList<>(resultado.incidencias());
            paso.incidencias().forEach(i -> todas.add(i.enLinea(linea)));
            resultado = new Resultado<>(paso.valor(), todas);
        }
        return resultado;
    }

    /**
     * One more act. When it is not legal the state is returned unchanged, with every rule it
     * breaks.
     */
    public static Resultado<Situacion> aplica(
            Solicitud solicitud, Situacion antes, Acto acto, Idioma idioma) {
        Optional<Transiciones.Linea> linea = Transiciones.linea(antes.estado(), acto.accion());
        List<Incidencia> faltas = new Reglas(solicitud, antes, acto, idioma).faltas(linea);
        if (linea.isEmpty() || !faltas.isEmpty()) {
            return new Resultado<>(antes, faltas);
        }
        return Resultado.de(despues(antes, acto, linea.get().hacia()));
    }

    private static Situacion despues(Situacion antes, Acto acto, Estado hacia) {
        boolean mismoDeudor = antes.estado().debe().equals(hacia.debe());
        LocalDate vence = acto.vence().orElse(antes.vence());
        return new Situacion(
                hacia,
                version(antes, acto),
                vence,
                antes.cierre().isBefore(vence) ? vence : antes.cierre(),
                mismoDeudor ? antes.desde() : acto.firma().dia(),
                acto.firma().momento(),
                elaboraron(antes, acto),
                aprobaron(antes, acto),
                observaciones(antes, acto),
                acto.accion() == Accion.ENTREGAR ? acto.huella() : antes.huellaEntregada());
    }

    private static int version(Situacion antes, Acto acto) {
        boolean corrige = acto.accion() == Accion.REABRIR && antes.estado() == Estado.ENVIADA;
        return corrige ? antes.version() + 1 : antes.version();
    }

    private static Set<String> elaboraron(Situacion antes, Acto acto) {
        if (acto.accion() != Accion.CAPTURAR && acto.accion() != Accion.ENTREGAR) {
            return antes.elaboraron();
        }
        Set<String> personas = new HashSet<>(antes.elaboraron());
        personas.add(acto.firma().persona());
        return personas;
    }

    private static Set<String> aprobaron(Situacion antes, Acto acto) {
        return switch (acto.accion()) {
            case ENTREGAR, DEVOLVER, REABRIR -> Set.of();
            case DAR_VISTO_BUENO, AUTORIZAR -> {
                Set<String> personas = new HashSet<>(antes.aprobaron());
                personas.add(acto.firma().persona());
                yield personas;
            }
            default -> antes.aprobaron();
        };
    }

    private static List<Observacion> observaciones(Situacion antes, Acto acto) {
        List<Observacion> todas = new ArrayList<>(antes.observaciones());
        switch (acto.accion()) {
            case OBSERVAR, DEVOLVER ->
                    todas.add(new Observacion(todas.size() + 1, acto, Optional.empty()));
            case ATENDER ->
                    todas.replaceAll(o -> o.numero() == acto.observacion() ? o.con(acto) : o);
            default -> {}
        }
        return todas;
    }
}
