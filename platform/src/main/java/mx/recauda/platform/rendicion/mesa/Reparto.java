package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.rendicion.flujo.Estado;
import mx.recauda.rendicion.flujo.Solicitud;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks every section of a draft to every area at once, by section or row by row. */
@Service
public class Reparto {

    /** The area of a row that is not asked now. */
    public static final String NADIE = "-";

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Mesa mesa;

    Reparto(Borradores borradores, Solicitudes solicitudes, Mesa mesa) {
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.mesa = mesa;
    }

    /**
     * A row of a section.
     *
     * @param nombre its name
     * @param descripcion what it is about
     * @param area area it was already asked of, or empty
     */
    public record Renglon(String nombre, String descripcion, String area) {}

    /**
     * A section to be handed out.
     *
     * @param seccion its key
     * @param renglones its rows, in order
     * @param propuesta area that was asked for it the last time, or empty
     */
    public record Parte(String seccion, List<Renglon> renglones, String propuesta) {

        /** Keeps an immutable copy. */
        public Parte {
            renglones = List.copyOf(renglones);
        }

        /** How many rows nobody was asked for. */
        public int libres() {
            return (int) renglones.stream().filter(r -> r.area().isEmpty()).count();
        }
    }

    /**
     * Who gets a section.
     *
     * @param seccion its key
     * @param area area of the rows that say nothing else; empty for nobody
     * @param porRenglon area of single rows, by name; {@link #NADIE} for nobody
     * @param vence last day to deliver
     */
    public record Encargo(
            String seccion, String area, Map<String, String> porRenglon, LocalDate vence) {

        /** Keeps an immutable copy. */
        public Encargo {
            porRenglon = Map.copyOf(porRenglon);
        }
    }

    /** The sections of a draft, with what was already asked. */
    @Transactional(readOnly = true)
    public List<Parte> partes(Borrador borrador) {
        PlanDeCaptura plan = borradores.plan(borrador);
        List<Solicitud> vivas = vivas(solicitudes.de(borrador.id()));
        Map<String, String> ultimas = new LinkedHashMap<>();
        vivas(solicitudes.todas()).forEach(s -> ultimas.put(s.seccion(), s.area()));
        return plan.secciones().stream()
                .map(seccion ->
                        new Parte(
                                seccion,
                                plan.renglones(seccion).stream()
                                        .map(r ->
                                                new Renglon(
                                                        r.nombre(),
                                                        r.descripcion(),
                                                        pedido(seccion, r.nombre(), vivas)))
                                        .toList(),
                                ultimas.getOrDefault(seccion, "")))
                .toList();
    }

    private static List<Solicitud> vivas(List<Tramite> tramites) {
        return tramites.stream()
                .filter(t -> Mesa.situacion(t).estado() != Estado.RETIRADA)
                .map(Tramite::solicitud)
                .toList();
    }

    private static String pedido(String seccion, String renglon, List<Solicitud> vivas) {
        return vivas.stream()
                .filter(s -> s.seccion().equals(seccion))
                .filter(s -> s.filas().isEmpty() || s.filas().contains(renglon))
                .map(Solicitud::area)
                .findFirst()
                .orElse("");
    }

    /**
     * Makes one request for each area of each section, of the rows nobody was asked for; gives the
     * requests made and every reason why the others were not.
     *
     * @param cierre last day of the reviews
     */
    @Transactional
    public Resultado<List<UUID>> reparte(
            Borrador borrador,
            List<Encargo> encargos,
            LocalDate cierre,
            String instrucciones,
            String cuenta,
            Idioma idioma) {
        solicitudes.aparta(borrador.id());
        List<Parte> partes = partes(borrador);
        List<UUID> hechas = new ArrayList<>();
        List<Incidencia> faltas = new ArrayList<>();
        for (Encargo encargo : encargos) {
            Parte parte =
                    partes.stream()
                            .filter(p -> p.seccion().equals(encargo.seccion()))
                            .findFirst()
                            .orElseThrow(NoEncontrado::new);
            for (Mesa.Peticion p : peticiones(parte, encargo, cierre, instrucciones)) {
                Resultado<Optional<UUID>> r = mesa.solicita(borrador, p, cuenta, idioma);
                r.valor().ifPresent(hechas::add);
                r.incidencias().stream().filter(i -> !faltas.contains(i)).forEach(faltas::add);
            }
        }
        if (hechas.isEmpty() && faltas.isEmpty()) {
            faltas.add(Incidencia.de(ErrorDeMesa.NADA_QUE_PEDIR, idioma));
        }
        return new Resultado<>(hechas, faltas);
    }

    private static List<Mesa.Peticion> peticiones(
            Parte parte, Encargo encargo, LocalDate cierre, String instrucciones) {
        Map<String, List<String>> porArea = new LinkedHashMap<>();
        for (Renglon r : parte.renglones()) {
            String suya = encargo.porRenglon().getOrDefault(r.nombre(), "");
            String area = suya.isEmpty() ? encargo.area() : suya;
            if (r.area().isEmpty() && !area.isEmpty() && !area.equals(NADIE)) {
                porArea.computeIfAbsent(area, k -> new ArrayList<>()).add(r.nombre());
            }
        }
        return porArea.entrySet().stream()
                .map(e ->
                        new Mesa.Peticion(
                                parte.seccion(),
                                e.getValue().size() == parte.renglones().size()
                                        ? List.of()
                                        : e.getValue(),
                                e.getKey(),
                                encargo.vence(),
                                cierre,
                                instrucciones))
                .toList();
    }
}
